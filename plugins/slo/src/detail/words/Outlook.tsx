import {
  formatDuration,
  formatNumber,
  formatShare,
  SloEvaluation,
  Time,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';

const DAY_MS = 86_400_000;

/** How far the futures reach. */
function useHorizon({ exhaustion }: SloEvaluation): string {
  const { t } = useTexts(sloTranslationRef);
  const days = Math.round(exhaustion.horizonDays);
  return days < 1
    ? formatDuration(exhaustion.horizonDays * DAY_MS)
    : t('detail.words.duration.d', { count: days, number: formatNumber(days) });
}

/** When the budget will be gone, as a range in words; or that it cannot be told. */
export function Outlook(props: {
  evaluation: SloEvaluation;
  kind: 'rolling' | 'calendar';
}) {
  const { evaluation, kind } = props;
  const { t } = useTexts(sloTranslationRef);
  const { outlook, likelihood, earlyAt, medianAt, lateAt } =
    evaluation.exhaustion;
  const share = formatShare(likelihood);
  const day = (at: string) => <Time at={at} precision="day" />;
  const horizon = {
    duration: useHorizon(evaluation),
    end: day(evaluation.window.end),
    share,
  };
  if (outlook === 'gone' || outlook === 'unknown') {
    return <>{t(`detail.words.outlook.${outlook}`)}</>;
  }
  if (outlook === 'unlikely') {
    const chance = likelihood > 0 ? 'hardly' : 'never';
    return <>{t(`detail.words.outlook.${chance}_${kind}`, horizon)}</>;
  }
  if (earlyAt && medianAt) {
    const known = { early: day(earlyAt), median: day(medianAt) };
    return lateAt ? (
      <>{t('detail.words.outlook.between', { ...known, late: day(lateAt) })}</>
    ) : (
      <>{t('detail.words.outlook.after', known)}</>
    );
  }
  return earlyAt ? (
    <>{t('detail.words.outlook.possible', { early: day(earlyAt), share })}</>
  ) : (
    <>{t('detail.words.outlook.possibleLater', { share })}</>
  );
}
