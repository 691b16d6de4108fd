import { toldForecast } from '@almanac/backstage-plugin-insights-common';
import { ReactNode } from 'react';
import {
  formatPeriod,
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
import { isSlopeShown, slopeLine } from './slopeLine';
import type { PictureLines } from './usePictureLines';

/** A signal of a topic in time: the total with forecast and changes of level, the members it is made of, or either as parts or as an index. */
export function TopicChart(props: {
  topic: TopicDetail;
  series: TopicSeries;
  analysis: TrendAnalysis | undefined;
  markers: Marker[];
  view: TopicView;
  drawn: PictureLines;
  tools?: ReactNode;
}) {
  const { topic, series, analysis, view, drawn } = props;
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
  if (drawn.mode === 'share') {
    return (
      <TimeChart
        {...common}
        title={t('topic.picture.chartShare', { ...names, dimension: by ?? '' })}
        unit="1"
        bounds={{ low: 0, high: 1 }}
        stacked
        series={drawn.lines}
      />
    );
  }
  if (drawn.base) {
    return (
      <TimeChart
        {...common}
        title={t('topic.picture.chartIndexed', {
          ...names,
          period: formatPeriod(drawn.base, series.step),
        })}
        unit=""
        bounds={undefined}
        series={drawn.lines}
      />
    );
  }
  if (by) {
    return (
      <TimeChart
        {...common}
        title={t('topic.picture.chartBy', { ...names, dimension: by })}
        // A gauge is a mean: its members do not add up, so they are not stacked.
        stacked={signal.kind !== 'gauge'}
        series={drawn.lines}
      />
    );
  }
  return (
    <TimeChart
      {...common}
      title={t('topic.picture.chart', names)}
      series={[
        ...drawn.lines,
        ...panelLine(series, analysis, t('topic.picture.panel')),
        ...(isSlopeShown(view.slope, analysis)
          ? slopeLine(series, analysis, t('topic.picture.slope'))
          : []),
      ]}
      changePoints={analysis?.changePoints}
      levelsFrom={analysis?.window.start}
      forecast={
        analysis?.forecast && toldForecast(analysis.forecast, series.signal)
      }
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
