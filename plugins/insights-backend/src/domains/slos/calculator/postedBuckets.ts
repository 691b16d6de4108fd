import type { components } from '@almanac/backstage-plugin-insights-common';
import { digestOf } from '../../../platform/digest';
import { Problem, type ProblemFieldError } from '../../../platform/Problem';
import type { Buckets } from '../model/buckets/Buckets';
import type { SloDefinition } from '../model/definition/SloDefinition';

type Posted = components['schemas']['SloBuckets'];

/** Counts that were posted, with what they are known by. */
export interface PostedBuckets {
  readonly buckets: Buckets;
  readonly input: components['schemas']['Working']['inputs'][number];
}

const DAY_SECONDS = 86_400;
/** Counts are whole up to it, and sums of them stay finite. */
const LARGEST_COUNT = 1e15;

/**
 * The counts of each objective: posted once for all, or once for each.
 *
 * @throws Problem `invalid-request` that points at the faults
 */
export function postedBuckets(
  posted: readonly Posted[],
  definition: SloDefinition,
): PostedBuckets[] {
  const { objectives, isComposite } = definition;
  const each = posted.map(read);
  const errors = [
    ...numberFaults(posted.length, objectives.length, isComposite),
    ...(isComposite ? unlikeFaults(posted) : []),
    ...posted.flatMap((one, index) =>
      [...faultsOf(one)].map(fault => ({
        ...fault,
        pointer: `/buckets/${index}${fault.pointer}`,
      })),
    ),
    ...objectives.flatMap(({ sliceSeconds }, index) => {
      const at = posted.length === 1 ? 0 : index;
      const step = posted.at(at)?.stepSeconds;
      return sliceSeconds === undefined ||
        step === undefined ||
        sliceSeconds % step === 0
        ? []
        : [
            {
              pointer: `/buckets/${at}/stepSeconds`,
              detail: `must divide the ${sliceSeconds} seconds of a time slice`,
            },
          ];
    }),
  ];
  if (errors.length > 0) {
    const [{ pointer, detail }] = errors;
    throw new Problem(
      'invalid-request',
      `The counts cannot be evaluated: ${pointer} ${detail}.`,
      { errors },
    );
  }
  return objectives.map((_, index) => each[posted.length === 1 ? 0 : index]);
}

function numberFaults(
  posted: number,
  objectives: number,
  isComposite: boolean,
): ProblemFieldError[] {
  if (posted === objectives || (posted === 1 && !isComposite)) return [];
  const detail = isComposite
    ? `must hold the counts of each of the ${objectives} objectives`
    : `must hold the counts of the SLI, or those of each of the ${objectives} objectives`;
  return [{ pointer: '/buckets', detail }];
}

/** A composite judges the same slices of all its parts. */
function unlikeFaults([first, ...others]: readonly Posted[]) {
  return others.flatMap((other, index): ProblemFieldError[] =>
    other.start === first.start &&
    other.stepSeconds === first.stepSeconds &&
    other.total.length === first.total.length
      ? []
      : [
          {
            pointer: `/buckets/${index + 1}`,
            detail:
              'must have the start, the step and the number of the first: a composite judges the same slices of all',
          },
        ],
  );
}

/** What is wrong in posted counts, by pointers below them. */
export function* faultsOf(posted: Posted): Generator<ProblemFieldError> {
  const { start, stepSeconds, good, total } = posted;
  if (DAY_SECONDS % stepSeconds !== 0) {
    yield { pointer: '/stepSeconds', detail: 'must divide a day' };
  }
  if ((Date.parse(start) / 1_000) % stepSeconds !== 0) {
    const detail = `must be a multiple of ${stepSeconds} seconds since 1970`;
    yield { pointer: '/start', detail };
  }
  if (good.length !== total.length) {
    const detail = `has ${good.length} counts, total has ${total.length}`;
    yield { pointer: '/good', detail };
  }
  for (const [name, counts] of Object.entries({ good, total })) {
    const at = counts.findIndex(
      count => count !== null && Math.abs(count) > LARGEST_COUNT,
    );
    if (at < 0) continue;
    const detail = `is beyond ±${LARGEST_COUNT}, the largest that can be calculated with`;
    yield { pointer: `/${name}/${at}`, detail };
  }
}

function read(posted: Posted): PostedBuckets {
  const { start, stepSeconds, good, total } = posted;
  return {
    buckets: bucketsFrom(posted),
    input: {
      name: 'good and total counts',
      digest: digestOf(JSON.stringify({ start, stepSeconds, good, total })),
      observations: total.filter(count => count !== null).length,
      source: 'the request',
    },
  };
}

/** Posted counts that have no {@link faultsOf} them. */
export function bucketsFrom({
  start,
  stepSeconds,
  good,
  total,
}: Posted): Buckets {
  const counts = (values: readonly (number | null)[]) =>
    Float64Array.from(values, value => value ?? NaN);
  return {
    startSeconds: Date.parse(start) / 1_000,
    stepSeconds,
    good: counts(good),
    total: counts(total),
  };
}
