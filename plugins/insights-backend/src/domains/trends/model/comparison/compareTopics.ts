import type { components } from '@almanac/backstage-plugin-insights-common';
import { firstBase, indexedTo100, sharesOfSum } from '@almanac/statistics';
import { periodOf } from '../../../signals';
import { comparableModes } from './comparableModes';
import { comparedMeasures } from './comparedMeasures';
import {
  measuredOf,
  type ComparedInput,
  type MeasuredInput,
} from './ComparedInput';
import { comparisonNotes } from './comparisonNotes';
import { comparisonSentence } from './comparisonSentence';
import { comparisonWorking } from './comparisonWorking';
import {
  dayOnAxis,
  ownValues,
  sharedAxis,
  type SharedAxis,
} from './sharedAxis';

type Schemas = components['schemas'];

/** A comparison without the choice of signals, which nothing is computed of. */
export type Comparison = Omit<Schemas['TopicComparison'], 'signals'>;

/**
 * Topics side by side: their values on one axis, as parts of their sum and as an index; what can be compared of them, and
 * what can be said of the order.
 *
 * @param asked - `base`: a day of the period in which the index is 100, chosen for the reader when left out; `href`: API call
 * that returns the comparison; `now`: ISO 8601 instant
 */
export function compareTopics(
  inputs: readonly ComparedInput[],
  asked: {
    readonly base: string | undefined;
    readonly href: string;
    readonly now: string;
  },
): Comparison {
  const { href, now } = asked;
  const measured = measuredOf(inputs);
  const axis = sharedAxis(measured.map(({ subject }) => subject));
  const modes = comparableModes(measured, axis);
  const base = axis && baseOf(measured, axis, asked.base);
  const indexed = measured.map(({ hasNaturalZero }, at) =>
    hasNaturalZero && base !== undefined
      ? indexedTo100(axis?.values[at] ?? [], base)
      : undefined,
  );
  const shares = modes.share && axis ? sharesOfSum(axis.values) : undefined;
  const baseDay =
    axis && base !== undefined ? dayOnAxis(axis, base) : undefined;
  const measures = comparedMeasures(measured, axis, modes.absolute);
  return {
    topics: inputs.map(({ topicId, title, problem, subject, analysis }) => {
      const at = measured.findIndex(one => one.topicId === topicId);
      return {
        ...{ topicId, title, problem, analysis },
        signal: subject?.signal ?? null,
        start: axis?.start ?? subject?.start ?? null,
        values: [...(axis?.values[at] ?? (subject ? ownValues(subject) : []))],
        shares: shares?.[at] ?? [],
        indexed: indexed[at] ?? [],
      };
    }),
    modes: { ...modes, indexed: indexed.some(one => one !== undefined) },
    base: baseDay ?? null,
    measures,
    sentence: comparisonSentence(measured, measures, modes.absolute),
    notes: comparisonNotes({
      ...{ inputs, measured, measures, base: baseDay },
      withoutIndex: axis
        ? measured.filter((_, at) => indexed[at] === undefined)
        : [],
    }),
    working: comparisonWorking({
      ...{ measured, axis, measures, href, now, base: baseDay },
    }),
  };
}

/** Place of the base on the axis; undefined where there is none. */
function baseOf(
  measured: readonly MeasuredInput[],
  axis: SharedAxis,
  chosen: string | undefined,
): number | undefined {
  const first = periodOf(axis.start, axis.step);
  if (chosen !== undefined) {
    const place = periodOf(chosen, axis.step) - first;
    return place >= 0 && place < axis.periods ? place : undefined;
  }
  const analysed = measured.flatMap(({ analysis }) =>
    analysis ? [periodOf(analysis.analysis.window.start, axis.step)] : [],
  );
  const indexable = axis.values.filter((_, at) => measured[at].hasNaturalZero);
  return firstBase(indexable, Math.max(first, ...analysed) - first);
}
