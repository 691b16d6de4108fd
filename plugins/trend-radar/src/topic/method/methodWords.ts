import {
  movesInSteps,
  toldSlope,
} from '@almanac/backstage-plugin-insights-common';
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

/** The typical change with its interval; values that move in steps have none to speak of: most of them do not change. */
export function useSlopeWords(analysis: TrendAnalysis, signal: Signal): string {
  const { t } = useTexts(trendRadarTranslationRef);
  if (movesInSteps(analysis)) return t('topic.method.slopeOfSteps');
  const told = toldSlope(analysis, signal);
  if (!told) return t('topic.method.noSlope');
  const { value, interval, per } = told;
  const said = (change: number) => formatChange(change, signal.unit);
  const words = {
    value: said(value),
    per: t(`topic.method.per.${per === 'year' ? 'year' : signal.step}`),
  };
  return interval
    ? t('topic.method.slopeValue', {
        ...words,
        low: said(interval.low),
        high: said(interval.high),
      })
    : t('topic.method.slopeAlone', words);
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
