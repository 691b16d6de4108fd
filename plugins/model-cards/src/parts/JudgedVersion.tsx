import {
  ModelSummary,
  plainWord,
  Time,
  TwoLines,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../translation';

/**
 * The version that all that is said of a model is of: who holds the leading alias, else the latest; and when it was made, or
 * that another one is newer.
 */
export function JudgedVersion({
  model,
}: {
  model: Pick<ModelSummary, 'verdict'>;
}) {
  const { t } = useTexts(modelCardsTranslationRef);
  const { judged, newerVersion } = model.verdict;
  if (!judged) return <span>{t('parts.latest.none')}</span>;
  const { version, alias, createdAt, status, goneSince } = judged;
  const isNamed = status === 'pending' || status === 'failed';
  const words = [
    alias === null ? version : `${version} (${alias})`,
    isNamed && t(`parts.latest.status.${status}`),
    !isNamed && status !== 'ready' && plainWord(status),
    goneSince !== null && t('parts.judged.gone'),
  ]
    .filter(Boolean)
    .join(', ');
  const newer =
    newerVersion !== null && t('parts.judged.newer', { version: newerVersion });
  const made =
    createdAt === null ? (
      t('parts.latest.unknownTime')
    ) : (
      <Time at={createdAt} precision="day" />
    );
  return (
    <TwoLines
      first={<span title={words}>{words}</span>}
      second={newer ? <span title={newer}>{newer}</span> : made}
    />
  );
}
