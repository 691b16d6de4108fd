import { useMemo } from 'react';
import { useTheme } from '@material-ui/core/styles';
import {
  formatDuration,
  SloHistory,
  TimeChart,
  toneColours,
  usePaletteMode,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { useStretches } from '../burndown/useStretches';
import { usualSeconds } from '../lib/usualSeconds';
import { sloTranslationRef } from '../../translation';

const UNITS = { events: '{event}', slices: '{slice}' } as const;

/** What failed, on a scale of its own so that little is seen beside much; and what there was in all. */
export function EventCharts({ history }: { history: SloHistory }) {
  const { t } = useTexts(sloTranslationRef);
  const stretches = useStretches(history);
  const accent = useTheme().palette.primary.main;
  const badColour = toneColours[usePaletteMode()].attention.text;
  const words = t('detail.burnDown.every', {
    duration: formatDuration(usualSeconds(history.seconds) * 1_000),
  });
  const times = useMemo(
    () => ({ at: history.at, seconds: history.seconds, words }),
    [history, words],
  );
  const series = useMemo(
    () => ({
      good: {
        id: 'good',
        title: t('detail.events.good'),
        values: history.good,
        colour: accent,
      },
      bad: {
        id: 'bad',
        title: t('detail.events.bad'),
        values: history.bad,
        colour: badColour,
      },
    }),
    [history, t, accent, badColour],
  );
  const { unit } = history;
  const common = { unit: UNITS[unit], times, stretches, bars: true };
  return (
    <>
      <TimeChart
        {...common}
        title={t(`detail.events.bad_${unit}`)}
        source={t('detail.events.ownScale')}
        series={useMemo(() => [series.bad], [series])}
        height={180}
      />
      <TimeChart
        {...common}
        title={t(`detail.events.all_${unit}`)}
        source={t('detail.events.sum')}
        series={useMemo(() => [series.good, series.bad], [series])}
        stacked
        height={200}
      />
    </>
  );
}
