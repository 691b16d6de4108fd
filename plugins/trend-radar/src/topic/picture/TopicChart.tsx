import { ReactNode } from 'react';
import {
  Marker,
  TimeChart,
  TimeChartProps,
  TopicDetail,
  TopicSeries,
  TrendAnalysis,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import type { TopicView } from '../useTopicView';
import { isStaircase } from './isStaircase';
import { periodsBetween } from './periodsBetween';

/** A signal of a topic in time: the total with forecast and changes of level, or the members it is made of. */
export function TopicChart(props: {
  topic: TopicDetail;
  series: TopicSeries;
  analysis: TrendAnalysis | undefined;
  markers: Marker[];
  view: TopicView;
  tools?: ReactNode;
}) {
  const { topic, series, analysis, view } = props;
  const { t } = useTexts(trendRadarTranslationRef);
  const { signal } = series;
  const { by } = view;
  const common: Omit<TimeChartProps, 'title' | 'series'> = {
    unit: signal.unit,
    step: series.step,
    start: series.start,
    source: signal.source,
    bounds: signal.kind === 'share' ? { low: 0, high: 1 } : undefined,
    stairs: isStaircase(analysis),
    markers: props.markers,
    window: view.window,
    onWindowChange: view.setWindow,
  };
  const names = { signal: signal.title, topic: topic.title };
  if (by) {
    return (
      <TimeChart
        {...common}
        title={t('topic.picture.chartBy', { ...names, dimension: by })}
        // A gauge is a mean: its members do not add up, so they are not stacked.
        stacked={signal.kind !== 'gauge'}
        series={series.members
          .filter(({ dimension }) => dimension === by)
          .map(({ member, title, values }) => ({ id: member, title, values }))}
      />
    );
  }
  return (
    <TimeChart
      {...common}
      title={t('topic.picture.chart', names)}
      series={[
        { id: 'total', title: t('topic.picture.total'), values: series.total },
        ...panelLine(series, analysis, t('topic.picture.panel')),
      ]}
      changePoints={analysis?.changePoints}
      levelsFrom={analysis?.window.start}
      forecast={analysis?.forecast}
    />
  );
}

/** The sum of the members at both ends, which the changes of level belong to where others began to report. */
function panelLine(
  { start, step, total }: TopicSeries,
  analysis: TrendAnalysis | undefined,
  title: string,
) {
  const panel = analysis?.panel;
  if (!panel) return [];
  const before = periodsBetween(start, panel.start, step);
  const values = total.map((_, index) => panel.values[index - before] ?? null);
  return [{ id: 'panel', title, values }];
}
