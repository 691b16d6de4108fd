import {
  movesInSteps,
  wholeCount,
  wholeInterval,
} from '@almanac/backstage-plugin-insights-common';
import { periodOf } from '../../../signals';
import { addPeriods } from '../periods';
import type { TrendAnalysis } from '../TrendAnalysis';
import type { MeasuredInput } from './ComparedInput';
import { judgeOrder, type MeasuredValue } from './judgeOrder';
import { isSlope, stairsSentence } from './measureWords';
import { measureSentence } from './measureSentence';
import {
  isRecorded,
  recordedMeasures,
  type ComparedMeasure,
  type Measured,
} from './recordedMeasures';
import { recordedSentence } from './recordedSentence';
import type { SharedAxis } from './sharedAxis';

const RATIO = '1';
const NOT_TOLD = { value: null, low: null, high: null };

/**
 * What can be compared of topics that have values: where they stand, how fast they change, and where they may go.
 *
 * @param axis - of all; undefined where their steps differ
 * @param isOneUnit - whether their values can stand beside each other
 */
export function comparedMeasures(
  inputs: readonly MeasuredInput[],
  axis: SharedAxis | undefined,
  isOneUnit: boolean,
): ComparedMeasure[] {
  const measures = [
    ...(axis && isOneUnit ? recordedMeasures(inputs, axis) : []),
    ...(isOneUnit ? [growth(inputs)] : []),
    relativeGrowth(inputs),
    ...(axis && isOneUnit ? [outlook(inputs, axis)] : []),
  ];
  return measures.flatMap(measured =>
    measured ? judged(measured, inputs) : [],
  );
}

/** The measure with what can be said of the order; nothing where fewer than two have a value. */
function judged(
  measured: Measured,
  inputs: readonly MeasuredInput[],
): ComparedMeasure[] {
  const { id, values } = measured;
  const order = judgeOrder(values, isRecorded(id));
  if (order.ranked.length < 2) return [];
  const stairs = isSlope(id) ? stairsIn(inputs) : [];
  if (stairs.length > 0) {
    const sentence = stairsSentence(stairs.map(({ name }) => name));
    const told = values.map(one =>
      stairs.some(({ topicId }) => topicId === one.topicId)
        ? { ...one, ...NOT_TOLD }
        : one,
    );
    return [{ ...measured, values: told, leader: null, unclear: [], sentence }];
  }
  const { leader, unclear } = order;
  const names = new Map(inputs.map(({ topicId, name }) => [topicId, name]));
  const words = { ...measured, step: inputs[0].subject.step };
  const sentence = isRecorded(id)
    ? recordedSentence({ ...words, id }, order, names)
    : measureSentence({ ...words, id }, order, names);
  return [{ ...measured, leader, unclear, sentence }];
}

/** Those that move in steps: a line drawn through them says little, and is told nowhere. */
function stairsIn(inputs: readonly MeasuredInput[]): MeasuredInput[] {
  return inputs.filter(
    ({ analysis }) => analysis && movesInSteps(analysis.analysis),
  );
}

function growth(inputs: readonly MeasuredInput[]): Measured {
  return {
    ...{ id: 'growth', unit: unitOf(inputs), at: null },
    values: inputs.map(({ topicId, analysis }) => {
      const slope = analysis?.analysis.slope;
      return {
        ...{ topicId, value: slope?.perYear ?? null },
        ...{ low: slope?.perYearLow ?? null, high: slope?.perYearHigh ?? null },
      };
    }),
  };
}

function relativeGrowth(inputs: readonly MeasuredInput[]): Measured {
  return {
    ...{ id: 'relative-growth', unit: RATIO, at: null },
    values: inputs.map(({ topicId, analysis }) => ({
      topicId,
      ...relativeSlope(analysis?.analysis.slope),
    })),
  };
}

/** The ends of the interval as parts of the same middle of the line as the slope itself; a level line has its height there. */
function relativeSlope(
  slope: TrendAnalysis['slope'] | undefined,
): Omit<MeasuredValue, 'topicId'> {
  const { perYear = null, ratioPerYear = null } = slope ?? {};
  const level = ratioPerYear === 0 ? slope?.intercept ?? null : null;
  const middle = perYear && ratioPerYear ? perYear / ratioPerYear : level;
  const partOf = (value: number | null | undefined) =>
    !middle || value === null || value === undefined ? null : value / middle;
  return {
    value: ratioPerYear,
    low: partOf(slope?.perYearLow),
    high: partOf(slope?.perYearHigh),
  };
}

/** What is foreseen for the last period that all which have a forecast have one for. */
function outlook(
  inputs: readonly MeasuredInput[],
  { step }: SharedAxis,
): Measured | undefined {
  const forecasts = inputs.map(({ analysis }) => analysis?.analysis.forecast);
  const ends = forecasts.flatMap(forecast =>
    forecast && forecast.median.length > 0
      ? [addPeriods(forecast.start, step, forecast.median.length - 1)]
      : [],
  );
  if (ends.length < 2) return undefined;
  const at = ends.reduce((first, end) => (end < first ? end : first));
  return {
    ...{ id: 'outlook', unit: unitOf(inputs), at },
    values: inputs.map(({ topicId }, index) => {
      const forecast = forecasts[index];
      const ahead = forecast
        ? periodOf(at, step) - periodOf(forecast.start, step)
        : 0;
      const widest = forecast?.bands.at(-1);
      const { signal } = inputs[index].subject;
      const low = widest?.low[ahead] ?? null;
      const high = widest?.high[ahead] ?? null;
      return {
        topicId,
        value: wholeCount(forecast?.median[ahead] ?? null, signal),
        ...wholeInterval({ low, high }, signal),
      };
    }),
  };
}

function unitOf([{ subject }]: readonly MeasuredInput[]): string {
  return subject.signal.unit;
}
