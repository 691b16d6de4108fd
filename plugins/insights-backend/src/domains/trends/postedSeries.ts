import type { components } from '@almanac/backstage-plugin-insights-common';
import { Problem, type ProblemFieldError } from '../../platform/Problem';
import { inputDigest } from './model/inputDigest';
import { isOnStep } from './model/periods';
import {
  DEFAULT_TREND_OPTIONS,
  type TrendInput,
  type TrendOptions,
  type ValueScale,
} from './model/TrendInput';

type TrendRequest = components['schemas']['TrendRequest'];
type PostedSeries = TrendRequest['series'][number];

/** Dimension that the members of a posted series are given. */
const DIMENSION = 'member';
const STEP_BEGINS = {
  day: 'must be a day that exists',
  week: 'must be a Monday: weeks begin there',
  month: 'must be the first of a month',
} as const;

/**
 * Makes inputs of what was posted.
 *
 * @throws Problem `invalid-request` that points at every fault at once
 */
export function inputsOfRequest(request: TrendRequest): {
  inputs: TrendInput[];
  options: TrendOptions;
} {
  const errors = request.series.flatMap((series, index) =>
    faultsOf(series, `/series/${index}`),
  );
  if (errors.length > 0) {
    throw new Problem(
      'invalid-request',
      `The series cannot be analysed: ${errors.length} ${
        errors.length === 1 ? 'fault' : 'faults'
      }.`,
      { errors },
    );
  }
  return {
    inputs: request.series.map(inputOf),
    options: { ...DEFAULT_TREND_OPTIONS, ...request.options },
  };
}

function faultsOf(series: PostedSeries, pointer: string): ProblemFieldError[] {
  const { start, step, bounds, values, season, members = [] } = series;
  const faults: ProblemFieldError[] = [];
  const fault = (path: string, detail: string) =>
    faults.push({ pointer: `${pointer}${path}`, detail });
  if (!isOnStep(start, step)) fault('/start', STEP_BEGINS[step]);
  if (bounds && !(bounds.low < bounds.high)) {
    fault('/bounds', 'low must be less than high');
  }
  if (season !== undefined && season > values.length) {
    fault('/season', `is longer than the ${values.length} values`);
  }
  values.forEach((value, index) => {
    if (
      bounds &&
      value !== null &&
      (value < bounds.low || value > bounds.high)
    ) {
      fault(
        `/values/${index}`,
        `lies outside the bounds ${bounds.low} and ${bounds.high}`,
      );
    }
  });
  const seen = new Set<string>();
  members.forEach((member, index) => {
    if (member.values.length !== values.length) {
      fault(
        `/members/${index}/values`,
        `has ${member.values.length} values, the series has ${values.length}`,
      );
    }
    if (seen.has(member.member)) {
      fault(`/members/${index}/member`, 'is there twice');
    }
    seen.add(member.member);
  });
  return faults;
}

function inputOf(series: PostedSeries, index: number): TrendInput {
  const values = floats(series.values);
  const members = (series.members ?? []).map(({ member, values: parts }) => ({
    dimension: DIMENSION,
    member,
    title: member,
    values: floats(parts),
  }));
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

/** Values that begin at zero and never fall below it are taken to count something. */
function scaleOf({ bounds }: PostedSeries, values: Float64Array): ValueScale {
  if (bounds) return { bounds, hasNaturalZero: bounds.low === 0 };
  const present = values.filter(Number.isFinite);
  return {
    hasNaturalZero: present[0] === 0 && present.every(value => value >= 0),
  };
}

function floats(values: readonly (number | null)[]): Float64Array {
  return Float64Array.from(values, value => value ?? NaN);
}
