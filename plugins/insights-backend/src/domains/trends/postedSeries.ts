import type { components } from '@almanac/backstage-plugin-insights-common';
import { MOST_ERRORS, Problem } from '../../platform/Problem';
import { inputDigest } from './model/inputDigest';
import {
  DEFAULT_TREND_OPTIONS,
  type TrendInput,
  type TrendOptions,
  type ValueScale,
} from './model/TrendInput';
import { boundsOf, faultsOfOptions, faultsOfSeries } from './postedFaults';

type TrendRequest = components['schemas']['TrendRequest'];
type PostedSeries = TrendRequest['series'][number];

/** Dimension that the members of a posted series are given. */
const DIMENSION = 'member';

/** Series of one request: as many as a page could list, and q-values are computed over all of them. */
const MOST_SERIES = 1_000;

/**
 * Makes inputs of what was posted.
 *
 * @throws Problem `batch-too-large`, `invalid-request` that points at the faults, many at once
 */
export function inputsOfRequest(request: TrendRequest): {
  inputs: TrendInput[];
  options: TrendOptions;
} {
  if (request.series.length > MOST_SERIES) {
    const detail = `must NOT have more than ${MOST_SERIES} items`;
    throw new Problem(
      'batch-too-large',
      `${request.series.length} series are too many for one request: at most ${MOST_SERIES} are taken.`,
      { errors: [{ pointer: '/series', detail }] },
    );
  }
  const { multiplicity: _, changeCriterion, ...asked } = request.options ?? {};
  const options: TrendOptions = {
    ...DEFAULT_TREND_OPTIONS,
    changePenalty: changeCriterion,
    ...asked,
  };
  const errors = [
    ...faultsOfOptions({
      ...asked,
      changeCriterion,
      horizon: options.horizon,
    }),
    ...faultsOfSeries(request.series, options.horizon),
  ].slice(0, MOST_ERRORS);
  if (errors.length > 0) {
    const [{ pointer, detail }] = errors;
    throw new Problem(
      'invalid-request',
      `The series cannot be analysed: ${pointer} ${detail}.`,
      { errors },
    );
  }
  return { inputs: request.series.map(inputOf), options };
}

function inputOf(series: PostedSeries, index: number): TrendInput {
  const values = floats(series.values);
  const members = (series.members ?? []).map(
    ({ member, values: parts, wholes = [] }) => ({
      dimension: DIMENSION,
      member,
      title: member,
      values: floats(parts),
      ...(wholes.length > 0 && { wholes: floats(wholes) }),
    }),
  );
  const { start, step, season } = series;
  return {
    name: series.name ?? `series ${index + 1}`,
    values,
    start,
    step,
    season,
    scale: scaleOf(series, values),
    members,
    digest: inputDigest({ start, step, values, members }),
    source: 'the request',
    definitionVersion: 'as posted',
  };
}

/** Where no kind is given, values that begin at zero and never fall below it are taken to count something. */
function scaleOf(series: PostedSeries, values: Float64Array): ValueScale {
  const { kind } = series;
  const bounds = boundsOf(series);
  if (kind) return { bounds, hasNaturalZero: kind !== 'gauge' };
  if (bounds) return { bounds, hasNaturalZero: bounds.low === 0 };
  const present = values.filter(Number.isFinite);
  return {
    hasNaturalZero: present[0] === 0 && present.every(value => value >= 0),
  };
}

function floats(values: readonly (number | null)[]): Float64Array {
  return Float64Array.from(values, value => value ?? NaN);
}
