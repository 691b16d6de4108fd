import { useMemo } from 'react';
import { useTheme } from '@material-ui/core/styles';
import {
  formatNumber,
  ModelMetricLine,
  TimeChart,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { useRegistryTitles } from '../../../parts/useRegistryTitles';
import { modelCardsTranslationRef } from '../../../translation';
import { metricKey } from './metricKey';
import { metricTimes } from './metricTimes';

const LEAST_POINTS = 2;
/** More names than this under a chart are read by nobody; the table has them. */
const MOST_NAMED = 24;

/** The course of a metric over the versions, each at the time at which it was made. */
export function MetricChart(props: {
  metric: ModelMetricLine;
  registry: string;
}) {
  const { metric, registry } = props;
  const { t } = useTexts(modelCardsTranslationRef);
  const { note } = usePlainTable();
  const accent = useTheme().palette.primary.main;
  const registryTitle = useRegistryTitles();
  const times = useMemo(() => metricTimes(metric), [metric]);
  const series = useMemo(
    () => [
      {
        id: metricKey(metric),
        title: metric.name,
        values: times.values,
        colour: accent,
        ...(times.hasIntervals && {
          ranges: [
            {
              title: t('detail.evaluation.history.interval'),
              low: times.low,
              high: times.high,
            },
          ],
        }),
      },
    ],
    [metric, times, accent, t],
  );
  const markers = useMemo(
    () =>
      (times.at.length > MOST_NAMED ? [] : times.at).map((at, index) => ({
        id: String(index),
        at,
        title: t('detail.version.title', { version: times.versions[index] }),
        url: undefined,
      })),
    [times, t],
  );
  if (times.at.length < LEAST_POINTS) {
    return <p className={note}>{t('detail.evaluation.history.tooFew')}</p>;
  }
  return (
    <>
      <TimeChart
        title={t('detail.evaluation.history.chart', {
          metric: metricKey(metric),
          direction: t(`detail.evaluation.direction.${metric.direction}`),
        })}
        unit={metric.unit ?? ''}
        times={{
          at: times.at,
          words: t('detail.evaluation.history.words'),
        }}
        series={series}
        markers={markers}
        source={registryTitle(registry)}
      />
      {times.leftOff > 0 && (
        <p className={note}>
          {t('detail.evaluation.history.leftOff', {
            number: formatNumber(times.leftOff),
          })}
        </p>
      )}
    </>
  );
}
