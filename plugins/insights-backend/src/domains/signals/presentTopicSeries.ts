import type { components } from '@almanac/backstage-plugin-insights-common';
import { partsOfTotal, presentPartialTotal } from './model/totalOf';
import { dayOfPeriod, periodOf } from './model/period';
import type { Subject } from './model/Subject';

type TopicSeries = components['schemas']['TopicSeries'];

/**
 * A subject's values within a span of days, as the API gives them: null is missing. They end with the last that is known: what
 * is told of other topics meanwhile changes nothing of them.
 */
export function presentTopicSeries(
  subject: Subject,
  span: { from?: string; to?: string },
): TopicSeries {
  const { step, members: all, partialTotal } = subject;
  const inTotal = new Set(partsOfTotal(all, partialTotal));
  const first = periodOf(subject.start, step);
  const last = first + toldPeriods(subject) - 1;
  const from = span.from === undefined ? first : periodOf(span.from, step);
  const to = span.to === undefined ? last : periodOf(span.to, step);
  const start = Math.min(Math.max(from, first), last + 1);
  const end = Math.min(Math.max(to + 1, start), last + 1);
  const valuesOf = (values: Float64Array) =>
    Array.from(values.subarray(start - first, end - first), value =>
      Number.isNaN(value) ? null : value,
    );
  return {
    topicId: subject.topic.id,
    signal: subject.signal,
    start: dayOfPeriod(start, step),
    step,
    total: valuesOf(subject.total),
    ...(partialTotal && { partialTotal: presentPartialTotal(partialTotal) }),
    members: subject.members.map(member => ({
      dimension: member.dimension,
      member: member.id,
      title: member.title,
      values: valuesOf(member.values),
      ...(partialTotal && { isInTotal: inTotal.has(member) }),
    })),
    updatedAt: subject.updatedAt.toISOString(),
  };
}

/** Periods until the last in which the whole, or any member, has a value. */
function toldPeriods({ total, members }: Subject): number {
  const lasts = [total, ...members.map(({ values }) => values)].map(values =>
    values.findLastIndex(value => !Number.isNaN(value)),
  );
  return lasts.reduce((latest, last) => Math.max(latest, last), -1) + 1;
}
