import { Signal, TopicSeries } from '@almanac/backstage-plugin-insights-react';

const MOST_NAMED = 10;
/** What the sum of the parts may lack of the whole by rounding alone. */
const ROUNDING = 1e-9;

/** Members without any share at the end, by their titles. */
export interface Lacking {
  /** They never had one. */
  notYet: string[];
  /** They had one before. */
  noLonger: string[];
  /** No member has one. */
  isNone: boolean;
}

type Series = Pick<TopicSeries, 'total' | 'members'> & {
  signal: Pick<Signal, 'kind' | 'dimensions'>;
};

/**
 * Who lacks it, for shares by the first dimension of the signal. A member's value is what it adds to the total, and its own
 * whole is not known: a small value is a small member, and only none at all says that it lacks the thing.
 *
 * @returns undefined where that says nothing: everybody has it, nothing is known, or the members are too many to name
 */
export function whoLacks({
  signal,
  total,
  members,
}: Series): Lacking | undefined {
  const last = total.findLastIndex(value => value !== null);
  const share = total[last] ?? null;
  const [by] = signal.dimensions;
  const parts = members.filter(({ dimension }) => dimension === by);
  if (signal.kind !== 'share' || share === null) return undefined;
  if (share > 1 - ROUNDING || parts.length > MOST_NAMED) return undefined;
  const lacking = parts.filter(({ values }) => values[last] === 0);
  if (lacking.length === 0) return undefined;
  const had = (values: readonly (number | null)[]) =>
    values.slice(0, last).some(value => value !== null && value > 0);
  return {
    notYet: lacking.filter(one => !had(one.values)).map(one => one.title),
    noLonger: lacking.filter(one => had(one.values)).map(one => one.title),
    isNone: lacking.length === parts.length,
  };
}
