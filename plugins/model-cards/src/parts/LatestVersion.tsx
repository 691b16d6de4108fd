import {
  ModelSummary,
  plainWord,
  Time,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../translation';
import { TwoLines } from './TwoLines';

/** The version that was made last, what it is where it is not ready, and when it was made. */
export function LatestVersion({
  model,
}: {
  model: Pick<ModelSummary, 'latestVersion'>;
}) {
  const { t } = useTexts(modelCardsTranslationRef);
  const { latestVersion } = model;
  if (!latestVersion) return <span>{t('parts.latest.none')}</span>;
  const { version, createdAt, status } = latestVersion;
  const isNamed = status === 'pending' || status === 'failed';
  const words = [
    version,
    isNamed && t(`parts.latest.status.${status}`),
    !isNamed && status !== 'ready' && plainWord(status),
  ]
    .filter(Boolean)
    .join(', ');
  return (
    <TwoLines
      first={<span title={words}>{words}</span>}
      second={
        createdAt === null ? (
          t('parts.latest.unknownTime')
        ) : (
          <Time at={createdAt} precision="day" />
        )
      }
    />
  );
}
