import { BUCKET_SECONDS } from '../openslo/limits';

/** Buckets of one width, and for how long they are kept. */
export interface Tier {
  readonly stepSeconds: number;
  readonly keptSeconds: number;
  /** Width of what is stored as one row; a multiple of the step, and of the next wider one. */
  readonly chunkSeconds: number;
}

const HOUR = 3_600;
const DAY = 86_400;

/**
 * Five minutes are what an incident is looked at by, hours what a window of a quarter is summed from, days what a year
 * is. A quarter has 92 days at most; the rest is for reports that are made late. Every bucket that comes writes one row of
 * each tier, so rows are small; a usual window still is a few of them.
 */
const TIERS: readonly Tier[] = [
  { stepSeconds: BUCKET_SECONDS, keptSeconds: 3 * DAY, chunkSeconds: DAY },
  { stepSeconds: HOUR, keptSeconds: 100 * DAY, chunkSeconds: 30 * DAY },
  { stepSeconds: DAY, keptSeconds: 5 * 366 * DAY, chunkSeconds: 100 * DAY },
];

/**
 * The tiers of a series whose finest buckets are so wide, finest first. Every wider step is a multiple of each finer one.
 *
 * @param stepSeconds - one that {@link isKeptStep} allows
 */
export function tiersOf(stepSeconds: number): Tier[] {
  const wider = TIERS.filter(tier => tier.stepSeconds > stepSeconds);
  const [finest] = TIERS.filter(tier => tier.stepSeconds <= stepSeconds).slice(
    -1,
  );
  return [{ ...(finest ?? TIERS[0]), stepSeconds }, ...wider];
}

/** Whether buckets of a width can be kept: each tier must be made of whole buckets of the one before it. */
export function isKeptStep(stepSeconds: number): boolean {
  const divides = (a: number, b: number) => b % a === 0;
  return (
    stepSeconds >= BUCKET_SECONDS &&
    divides(stepSeconds, DAY) &&
    (divides(stepSeconds, HOUR) || divides(HOUR, stepSeconds))
  );
}

/** Every width of a tier that there can be. */
export const KEPT_STEPS: readonly number[] = Array.from(
  { length: DAY / BUCKET_SECONDS },
  (_, index) => DAY / (index + 1),
).filter(step => Number.isInteger(step) && isKeptStep(step));
