import { useMemo } from 'react';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import {
  formatDuration,
  formatNumber,
  SloHistory,
  TimeChart,
  TimeChartSeries,
  toneColours,
  usePaletteMode,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { usualSeconds } from '../lib/usualSeconds';
import { sloTranslationRef } from '../../translation';
import { burnDownTimes } from './burnDownTimes';
import { useMarkers } from './useMarkers';
import { useStretches } from './useStretches';

const useStyles = makeStyles(theme => ({
  note: {
    margin: theme.spacing(0.5, 0, 0),
    fontSize: 12,
    color: theme.palette.text.secondary,
  },
}));

function useSeries(times: ReturnType<typeof burnDownTimes>) {
  const { t } = useTexts(sloTranslationRef);
  const accent = useTheme().palette.primary.main;
  const { good } = toneColours[usePaletteMode()];
  return useMemo(() => {
    const { remaining, remainingAtLeast, rollOff, forecast } = times;
    const series: TimeChartSeries[] = [
      {
        id: 'remaining',
        title: t('detail.burnDown.remaining'),
        values: remaining,
        colour: accent,
        ...(remainingAtLeast && {
          ranges: [
            {
              title: t('detail.burnDown.bounds'),
              low: remainingAtLeast,
              high: remaining,
            },
          ],
        }),
      },
    ];
    if (rollOff) {
      series.push({
        id: 'roll-off',
        title: t('detail.burnDown.rollOff'),
        values: rollOff,
        colour: good.text,
        foreseen: 'dotted',
      });
    }
    if (forecast) {
      series.push({
        id: 'forecast',
        title: t('detail.burnDown.forecast'),
        values: forecast.middle,
        colour: accent,
        foreseen: 'dashed',
        ranges: [
          {
            title: t('detail.burnDown.wideRange'),
            low: forecast.lowest,
            high: forecast.highest,
          },
          {
            title: t('detail.burnDown.range'),
            low: forecast.low,
            high: forecast.high,
          },
        ],
      });
    }
    return series;
  }, [times, t, accent, good.text]);
}

/** How the budget went, and where it may go: what is known, what would be without failures, and the simulated futures. */
export function BurnDownChart(props: {
  /** What it is of, where that is not the objective that is looked at. */
  title?: string;
  history: SloHistory;
  kind: 'rolling' | 'calendar';
  /** How many the forecast is drawn from. */
  futures: number;
}) {
  const { history, kind } = props;
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  const times = useMemo(() => burnDownTimes(history), [history]);
  const series = useSeries(times);
  const words = t('detail.burnDown.every', {
    duration: formatDuration(usualSeconds(history.seconds) * 1_000),
  });
  const axis = useMemo(() => ({ at: times.at, words }), [times, words]);
  return (
    <div>
      <TimeChart
        title={props.title ?? t('detail.burnDown.chart')}
        unit="1"
        times={axis}
        source={t(`detail.burnDown.source_${kind}`)}
        series={series}
        limits={[{ value: 0, title: t('detail.burnDown.gone') }]}
        stretches={useStretches(history)}
        markers={useMarkers(history.markers)}
        now={times.now ?? undefined}
        height={360}
      />
      <p className={classes.note}>
        {history.forecast
          ? t('detail.burnDown.legend', { number: formatNumber(props.futures) })
          : t('detail.burnDown.noForecast')}
      </p>
    </div>
  );
}
