import {
  formatChange,
  formatNumber,
  formatProbability,
  plainWord,
  Signal,
  TrendAnalysis,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { topicMessages } from '../messages';
import { isStaircase } from '../picture/isStaircase';

/** The typical change a year with its interval; values that move in steps have none to speak of: most of them do not change. */
export function useSlopeWords(
  analysis: TrendAnalysis,
  { unit, kind }: Signal,
): string {
  const { t } = useTexts(trendRadarTranslationRef);
  const { slope } = analysis;
  if (isStaircase(analysis)) return t('topic.method.slopeOfSteps');
  if (slope.perYear === null) return t('topic.method.noSlope');
  // A share cannot change by more than all of it.
  const most = kind === 'share' ? 1 : Infinity;
  const words = (value: number | null) =>
    formatChange(value && Math.min(Math.max(value, -most), most), unit);
  return t('topic.method.slopeValue', {
    value: words(slope.perYear),
    low: words(slope.perYearLow),
    high: words(slope.perYearHigh),
  });
}

/** The figures of the trend test, and which correction they carry. */
export function useTestWords({ direction }: TrendAnalysis) {
  const { t } = useTexts(trendRadarTranslationRef);
  const { tau, p, q, correction, requestedCorrection } = direction;
  const figures = t('topic.method.testValue', {
    tau: formatNumber(tau),
    p: formatProbability(p),
  });
  const nameOf = (name: typeof correction) =>
    Object.hasOwn(topicMessages.method.correctionName, name)
      ? t(`topic.method.correctionName.${name}`)
      : plainWord(name);
  const used = nameOf(correction);
  const asked = nameOf(requestedCorrection);
  const correctionWords = () => {
    if (direction.seasonalCorrection) {
      return t('topic.method.correctionOfSeasons', { asked });
    }
    return correction === requestedCorrection
      ? used
      : t('topic.method.correctionInstead', { used, asked });
  };
  return {
    result:
      q === null
        ? figures
        : `${figures}, ${t('topic.method.qValue', {
            q: formatProbability(q, 'q'),
          })}`,
    correction: correctionWords(),
  };
}

/** How the forecast was made, and from how many past moments its bands are. */
export function useForecastWords({ forecast }: TrendAnalysis): string {
  const { t } = useTexts(trendRadarTranslationRef);
  if (!forecast) return t('topic.method.noForecast');
  return t('topic.method.origins', {
    method: isNamed(forecast.method)
      ? t(`topic.method.forecastMethod.${forecast.method}`)
      : forecast.method,
    origins: formatNumber(forecast.origins),
  });
}

const NAMED_METHODS = [
  'combined-conformal',
  'theta-conformal',
  'naive-conformal',
] as const;

/** A newer backend may forecast in another way. */
function isNamed(method: string): method is (typeof NAMED_METHODS)[number] {
  return NAMED_METHODS.some(named => named === method);
}
