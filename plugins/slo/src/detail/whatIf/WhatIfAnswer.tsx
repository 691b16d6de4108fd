import {
  ErrorState,
  LoadingState,
  SloWhatIfRequest,
  useSloWhatIf,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';
import { WhatIfResult } from './WhatIfResult';

/** The replay, its outline, or why there is none. */
export function WhatIfAnswer(props: {
  sloName: string;
  request: SloWhatIfRequest | null;
  isUnderWay: boolean;
}) {
  const { t } = useTexts(sloTranslationRef);
  const { data, error, refetch, isPlaceholderData } = useSloWhatIf(
    props.sloName,
    props.request,
  );
  if (error && !props.isUnderWay) {
    return (
      <ErrorState
        title={t('detail.whatIf.failed')}
        error={error}
        stillWorks={t('detail.whatIf.failedStillWorks')}
        onRetry={() => void refetch()}
      />
    );
  }
  if (!data) return <LoadingState shape="table" />;
  return (
    <WhatIfResult
      result={data}
      isUnderWay={props.isUnderWay || isPlaceholderData}
    />
  );
}
