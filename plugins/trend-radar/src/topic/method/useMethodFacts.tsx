import { ReactNode } from 'react';
import {
  formatNumber,
  formatPeriod,
  MiddleTruncate,
  Signal,
  StateChip,
  Time,
  TrendAnalysis,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { Coverage } from './Coverage';
import { ForecasterVersion } from './ForecasterVersion';
import { ruleOf } from './ruleOf';
import { useSeasonFacts } from './useSeasonFacts';
import { useForecastWords, useSlopeWords, useTestWords } from './methodWords';

type MethodFact = [term: string, fact: ReactNode];

/** What the answer was reached from, and by which engine. */
function useDataFacts(analysis: TrendAnalysis, signal: Signal): MethodFact[] {
  const { t } = useTexts(trendRadarTranslationRef);
  const { window } = analysis;
  const length = {
    number: formatNumber(window.periods),
    period: t(`radar.period.${window.step}`),
  };
  const missing = { missing: formatNumber(window.missing), ...length };
  const missingText = () =>
    window.spacing === undefined
      ? t('topic.method.missingValue', missing)
      : t('topic.method.spacing', {
          ...missing,
          spacing: formatNumber(window.spacing),
        });
  return [
    [
      t('topic.method.window'),
      t('topic.method.windowValue', {
        from: formatPeriod(window.start, window.step),
        to: formatPeriod(window.end, window.step),
        ...length,
      }),
    ],
    [
      t('topic.method.missing'),
      window.missing === 0 ? t('topic.method.noMissing') : missingText(),
    ],
    [t('topic.method.source'), signal.source ?? signal.collectorId],
    [t('topic.method.definition'), signal.definitionVersion],
    [
      t('topic.method.engine'),
      <>
        {t('topic.method.engineValue', { version: analysis.engineVersion })},{' '}
        <Time at={analysis.working.computedAt} />
      </>,
    ],
    [
      t('topic.method.digest'),
      <MiddleTruncate text={analysis.inputDigest} maxCharacters={28} />,
    ],
  ];
}

/** How the answer was reached and what it was reached from, one line each. */
export function useMethodFacts(
  analysis: TrendAnalysis,
  signal: Signal,
): MethodFact[] {
  const { t } = useTexts(trendRadarTranslationRef);
  const { working, forecast } = analysis;
  const test = useTestWords(analysis);
  const slope = useSlopeWords(analysis, signal);
  const method = useForecastWords(analysis);
  const data = useDataFacts(analysis, signal);
  const rule = ruleOf(working);
  const seasons = useSeasonFacts(analysis);
  return [
    [t('topic.method.verdict'), <StateChip state={analysis.verdict} />],
    ...(rule
      ? [[t('topic.method.rule'), rule] satisfies [string, string]]
      : []),
    [t('topic.method.slope'), slope],
    [t('topic.method.test'), test.result],
    [t('topic.method.correction'), test.correction],
    ...seasons,
    [t('topic.method.forecast'), method],
    ...(forecast
      ? [
          [
            t('topic.method.coverage'),
            <Coverage bands={forecast.bands} />,
          ] satisfies [string, ReactNode],
          [
            t('topic.method.forecaster'),
            <ForecasterVersion version={analysis.engineVersion} />,
          ] satisfies [string, ReactNode],
        ]
      : []),
    ...data,
  ];
}
