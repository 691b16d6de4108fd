import { toldForecast } from '@almanac/backstage-plugin-insights-common';
import type {
  ComparedTopic,
  TimeChartMarker,
  TimeChartSeries,
  TopicComparison,
} from '@almanac/backstage-plugin-insights-react';
import { periodsBetween } from '../../topic/picture/periodsBetween';
import type { CompareMode } from '../useCompareView';

/** A topic that has values to draw. */
export type DrawnTopic = ComparedTopic & {
  signal: NonNullable<ComparedTopic['signal']>;
  start: string;
};

/** Those that have values. */
export function drawnTopics({ topics }: Pick<TopicComparison, 'topics'>) {
  return topics.filter(
    (topic): topic is DrawnTopic =>
      topic.signal !== null && topic.start !== null && topic.values.length > 0,
  );
}

/** The modes that these topics can be drawn in, the one that is shown unasked first. */
export function drawnModes({
  modes,
}: Pick<TopicComparison, 'modes'>): CompareMode[] {
  return [
    'values',
    ...(modes.share ? (['share'] as const) : []),
    ...(modes.indexed ? (['indexed'] as const) : []),
  ];
}

/** The values that a mode draws; those that have none in it are left out. */
export function comparedSeries(
  topics: readonly DrawnTopic[],
  mode: CompareMode,
  names: ReadonlyMap<string, string>,
  colours: ReadonlyMap<string, string>,
): TimeChartSeries[] {
  return topics.flatMap(topic => {
    const { topicId } = topic;
    const values = { ...topic, share: topic.shares }[mode];
    if (values.length === 0) return [];
    const title = names.get(topicId) ?? topicId;
    return [{ id: topicId, title, values, colour: colours.get(topicId) }];
  });
}

/** What is foreseen of each, as lines after the last values; nothing of those without a forecast. */
export function foreseenSeries(
  topics: readonly DrawnTopic[],
  nameOf: (topicId: string) => string,
  colours: ReadonlyMap<string, string>,
): TimeChartSeries[] {
  return topics.flatMap(({ topicId, signal, start, analysis }) => {
    const forecast = analysis?.analysis.forecast;
    if (!forecast || forecast.median.length === 0) return [];
    const before = periodsBetween(start, forecast.start, signal.step);
    return [
      {
        id: `${topicId} forecast`,
        title: nameOf(topicId),
        values: [
          ...Array<null>(before).fill(null),
          ...toldForecast(forecast, signal).median,
        ],
        colour: colours.get(topicId),
        foreseen: 'dashed' as const,
        foreseenOf: topicId,
      },
    ];
  });
}

/** The changes of level of all, as flags on the axis. */
export function changeMarkers(
  topics: readonly DrawnTopic[],
  wordsOf: (topic: DrawnTopic, before: number, after: number) => string,
): TimeChartMarker[] {
  return topics.flatMap(topic =>
    (topic.analysis?.analysis.changePoints ?? []).map(
      ({ at, before, after }) => ({
        id: `${topic.topicId} ${at}`,
        at: `${at}T00:00:00.000Z`,
        title: wordsOf(topic, before, after),
        step: topic.signal.step,
      }),
    ),
  );
}
