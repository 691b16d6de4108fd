import {
  ErrorState,
  LoadingState,
  useSloDefinition,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { TextBlock } from '../lib/TextBlock';
import { sloTranslationRef } from '../../translation';

/** The definition as OpenSLO. */
export function DefinitionText({ sloName }: { sloName: string }) {
  const { t } = useTexts(sloTranslationRef);
  const { data, error, refetch } = useSloDefinition(sloName);
  if (data) {
    return (
      <TextBlock
        text={data.answer.text}
        name={t('detail.definition.text')}
        file={`${sloName}.openslo.yaml`}
      />
    );
  }
  return error ? (
    <ErrorState
      title={t('detail.definition.failed.text')}
      error={error}
      stillWorks={t('detail.definition.failed.stillWorks')}
      onRetry={() => void refetch()}
    />
  ) : (
    <LoadingState />
  );
}
