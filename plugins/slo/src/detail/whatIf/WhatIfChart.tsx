import { useMemo } from 'react';
import { useTheme } from '@material-ui/core/styles';
import {
  formatDuration,
  SloWhatIf,
  TimeChart,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { usualSeconds } from '../lib/usualSeconds';
import { sloTranslationRef } from '../../translation';

/** How long each is from the next. */
function distances(at: readonly string[]): number[] {
  return at
    .slice(1)
    .map((next, index) => (Date.parse(next) - Date.parse(at[index])) / 1_000);
}

/** Both budgets in time. */
export function WhatIfChart({ result }: { result: SloWhatIf }) {
  const { t } = useTexts(sloTranslationRef);
  const { palette } = useTheme();
  const words = t('detail.burnDown.every', {
    duration: formatDuration(usualSeconds(distances(result.at)) * 1_000),
  });
  const times = useMemo(() => ({ at: result.at, words }), [result, words]);
  const quiet = palette.text.secondary;
  const accent = palette.primary.main;
  const series = useMemo(
    () => [
      {
        id: 'current',
        title: t('detail.whatIf.current'),
        values: result.currentRemaining,
        colour: quiet,
      },
      {
        id: 'changed',
        title: t('detail.whatIf.changed'),
        values: result.changedRemaining,
        colour: accent,
      },
    ],
    [result, t, quiet, accent],
  );
  return (
    <TimeChart
      title={t('detail.whatIf.chart')}
      unit="1"
      times={times}
      source={t('detail.whatIf.chartSource')}
      series={series}
      limits={[{ value: 0, title: t('detail.burnDown.gone') }]}
      height={280}
    />
  );
}
