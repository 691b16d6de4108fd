import {
  formatPeriod,
  formatValue,
  TimeChart,
  TopicComparison,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { isStaircase } from '../../topic/picture/isStaircase';
import { trendRadarTranslationRef } from '../../translation';
import type { CompareMode, CompareView } from '../useCompareView';
import {
  changeMarkers,
  comparedSeries,
  foreseenSeries,
  type DrawnTopic,
} from './comparedSeries';
import { useChartFrame } from './useChartFrame';

/** What the charts of a comparison are drawn from. */
export interface DrawnComparison {
  comparison: TopicComparison;
  topics: readonly DrawnTopic[];
  names: ReadonlyMap<string, string>;
  colours: ReadonlyMap<string, string>;
  view: CompareView;
}

/** All topics in one chart: values, parts of their sum, or an index. */
export function OneChart(props: DrawnComparison & { mode: CompareMode }) {
  const { comparison, topics, names, colours, view, mode } = props;
  const classes = useChartFrame();
  const { t } = useTexts(trendRadarTranslationRef);
  const [{ signal, start }] = topics;
  const signals = [...new Set(topics.map(topic => topic.signal.title))];
  const nameOf = (topicId: string) => names.get(topicId) ?? topicId;
  const titles: Record<CompareMode, string> = {
    values: t('compare.picture.chart', { signal: signals.join(', ') }),
    share: t('compare.picture.chartShare', { signal: signal.title }),
    indexed: t('compare.picture.chartIndexed', {
      period: formatPeriod(comparison.base ?? '', signal.step),
    }),
  };
  const units: Record<CompareMode, string> = {
    values: signal.unit,
    share: '1',
    indexed: '',
  };
  const isShare =
    mode === 'share' ||
    (mode === 'values' && topics.every(one => one.signal.kind === 'share'));
  return (
    <div className={classes.frame}>
      <TimeChart
        title={titles[mode]}
        unit={units[mode]}
        step={signal.step}
        start={start}
        source={signals.length === 1 ? signal.source : undefined}
        bounds={isShare ? { low: 0, high: 1 } : undefined}
        stairs={topics.every(one => isStaircase(one.analysis?.analysis))}
        series={[
          ...comparedSeries(topics, mode, names, colours),
          ...(mode === 'values' && view.hasForecasts
            ? foreseenSeries(
                topics,
                topicId =>
                  t('compare.picture.forecastOf', { topic: nameOf(topicId) }),
                colours,
              )
            : []),
        ]}
        markers={
          view.hasChanges
            ? changeMarkers(topics, (topic, before, after) =>
                t('compare.picture.change', {
                  topic: nameOf(topic.topicId),
                  before: formatValue(before, topic.signal.unit),
                  after: formatValue(after, topic.signal.unit),
                }),
              )
            : undefined
        }
      />
    </div>
  );
}
