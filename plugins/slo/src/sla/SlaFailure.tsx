import { useRouteRef } from '@backstage/core-plugin-api';
import {
  PageFailure,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloContractsRouteRef } from '../routes';
import { sloTranslationRef } from '../translation';

/** No page of an agreement. */
export function SlaFailure(props: {
  error: Error;
  slaId: string;
  onRetry(): void;
}) {
  const { t } = useTexts(sloTranslationRef);
  const slasPath = useRouteRef(sloContractsRouteRef);
  return (
    <PageFailure
      error={props.error}
      unknown={{
        title: t('sla.error.unknown', { name: props.slaId }),
        detail: t('sla.error.unknownDetail'),
        all: t('sla.error.all'),
        allPath: slasPath(),
      }}
      stillWorks={t('sla.error.oneStillWorks')}
      onRetry={props.onRetry}
    />
  );
}
