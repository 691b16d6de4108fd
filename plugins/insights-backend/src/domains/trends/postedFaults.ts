import type { components } from '@almanac/backstage-plugin-insights-common';
import { MOST_ERRORS, type ProblemFieldError } from '../../platform/Problem';
import { EARLIEST_DAY, LARGEST_VALUE, LATEST_DAY } from '../signals';
import { addPeriods, isOnStep } from './model/periods';
import type { NamedPenalty, TrendOptions } from './model/TrendInput';

type PostedOptions = Pick<
  TrendOptions,
  'horizon' | 'forecastMethod' | 'quantiles'
> & {
  readonly changePenalty?: number;
  readonly changeCriterion?: NamedPenalty;
};
type PostedSeries = components['schemas']['TrendRequest']['series'][number];

const STEP_BEGINS = {
  day: 'must be a day that exists',
  week: 'must be a Monday: weeks begin there',
  month: 'must be the first of a month',
} as const;

const SHARES = { low: 0, high: 1 };
/** Its forecast is not cut off at the upper end, which nothing comes near. */
const COUNTS = { low: 0, high: LARGEST_VALUE };

/** Between which the values of a series lie, and its forecast is cut off; undefined where nothing is known of that. */
export function boundsOf({
  kind,
  bounds,
}: Pick<PostedSeries, 'kind' | 'bounds'>): PostedSeries['bounds'] {
  return kind === 'share' ? SHARES : bounds;
}

/** What is wrong with options beyond what their schema says. */
export function faultsOfOptions({
  horizon,
  forecastMethod,
  quantiles,
  changePenalty,
  changeCriterion,
}: PostedOptions): ProblemFieldError[] {
  const detail = 'needs a horizon of at least 1: with 0 nothing is forecast';
  const needing = { forecastMethod, quantiles };
  const unfit = Object.entries(needing)
    .filter(([, asked]) => horizon === 0 && asked !== undefined)
    .map(([name]) => ({ pointer: `/options/${name}`, detail }));
  if (changePenalty !== undefined && changeCriterion !== undefined) {
    unfit.push({
      pointer: '/options/changeCriterion',
      detail:
        'is a penalty by name, and changePenalty gives another: leave out one of them',
    });
  }
  return unfit;
}

/**
 * What is wrong with posted series beyond what their schema says, with JSON pointers into the request; so many faults as a
 * problem lists, since a body may hold millions.
 *
 * @param horizon - periods that will be forecast
 */
export function faultsOfSeries(
  all: readonly PostedSeries[],
  horizon: number,
): ProblemFieldError[] {
  const found: ProblemFieldError[] = [];
  for (const [index, series] of all.entries()) {
    for (const { pointer, detail } of faultsOf(series, horizon)) {
      found.push({ pointer: `/series/${index}${pointer}`, detail });
      if (found.length >= MOST_ERRORS) return found;
    }
  }
  return found;
}

/** The faults of one series, found as they are asked for. */
function* faultsOf(
  series: PostedSeries,
  horizon: number,
): Generator<ProblemFieldError> {
  const { start, step, bounds, values, season, kind } = series;
  if (!isOnStep(start, step)) {
    yield { pointer: '/start', detail: STEP_BEGINS[step] };
  } else if (!isWithinCalendar(series, horizon)) {
    const detail = `the values and their forecast must lie between ${EARLIEST_DAY} and ${LATEST_DAY}`;
    yield { pointer: '/start', detail };
  }
  if (bounds && !(bounds.low < bounds.high)) {
    yield { pointer: '/bounds', detail: 'low must be less than high' };
  }
  if (bounds) {
    yield* faultsOfValues([bounds.low], () => '/bounds/low');
    yield* faultsOfValues([bounds.high], () => '/bounds/high');
  }
  if (bounds && kind === 'share') {
    const detail = 'must be left out: a share lies between 0 and 1';
    yield { pointer: '/bounds', detail };
  }
  if (season !== undefined && season > values.length) {
    const detail = `is longer than the ${values.length} values`;
    yield { pointer: '/season', detail };
  }
  const within = boundsOf(series) ?? (kind === 'count' ? COUNTS : undefined);
  yield* faultsOfValues(values, index => `/values/${index}`, within);
  yield* faultsOfMembers(series);
}

function* faultsOfMembers({
  members = [],
  values,
}: PostedSeries): Generator<ProblemFieldError> {
  const seen = new Set<string>();
  for (const [index, member] of members.entries()) {
    const pointer = `/members/${index}`;
    if (member.values.length !== values.length) {
      const detail = `has ${member.values.length} values, the series has ${values.length}`;
      yield { pointer: `${pointer}/values`, detail };
    }
    if (seen.has(member.member)) {
      yield { pointer: `${pointer}/member`, detail: 'is there twice' };
    }
    seen.add(member.member);
    yield* faultsOfValues(member.values, at => `${pointer}/values/${at}`);
    yield* faultsOfWholes(member.wholes ?? [], values.length, pointer);
  }
}

/** None at all are left out. */
function* faultsOfWholes(
  wholes: readonly (number | null)[],
  length: number,
  pointer: string,
): Generator<ProblemFieldError> {
  if (wholes.length > 0 && wholes.length !== length) {
    const detail = `has ${wholes.length} values, the series has ${length}`;
    yield { pointer: `${pointer}/wholes`, detail };
  }
  const bounds = { low: 0, high: LARGEST_VALUE };
  const pointerTo = (at: number) => `${pointer}/wholes/${at}`;
  yield* faultsOfValues(wholes, pointerTo, bounds);
}

function* faultsOfValues(
  values: readonly (number | null)[],
  pointerTo: (index: number) => string,
  bounds?: PostedSeries['bounds'],
): Generator<ProblemFieldError> {
  for (const [index, value] of values.entries()) {
    if (value === null) continue;
    if (Math.abs(value) > LARGEST_VALUE) {
      const detail = `is beyond ±${LARGEST_VALUE}, the largest that can be calculated with`;
      yield { pointer: pointerTo(index), detail };
    } else if (bounds && (value < bounds.low || value > bounds.high)) {
      const detail = `lies outside the bounds ${bounds.low} and ${bounds.high}`;
      yield { pointer: pointerTo(index), detail };
    }
  }
}

/**
 * Whether every day of the answer is one that can be meant. That the values lie in the past is not asked: a calculator
 * gives the same answer on every day.
 */
function isWithinCalendar(
  { start, step, values }: PostedSeries,
  horizon: number,
): boolean {
  const last = addPeriods(start, step, values.length + horizon - 1);
  // Years of more than four digits sort before those of four.
  const isWritten = last.length === LATEST_DAY.length;
  return start >= EARLIEST_DAY && isWritten && last <= LATEST_DAY;
}
