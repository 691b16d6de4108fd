import { normalQuantile } from '../normal/normalQuantile';

/** Which errors a band is made from. @public */
export type BandSides = 'together' | 'each';

/** One side of a band, or both where they are taken together. */
export interface Tail {
  /** The part of an error that reaches to this side. */
  errorOf(error: number): number;
  /** The probability that lies within this side of a band. */
  probabilityOf(level: number): number;
  /** Standard normal errors stay below it with this probability. */
  normalQuantileOf(probability: number): number;
}

const TOGETHER: Tail = {
  errorOf: Math.abs,
  probabilityOf: level => level,
  normalQuantileOf: probability => normalQuantile((1 + probability) / 2),
};

/** What lies beyond one side is half of what lies outside. */
const oneSided = (errorOf: Tail['errorOf']): Tail => ({
  errorOf,
  probabilityOf: level => (1 + level) / 2,
  normalQuantileOf: normalQuantile,
});

const BELOW = oneSided(error => -error);
const ABOVE = oneSided(error => error);

/** The sides of a band, the lower one first; one that stands for both where they are taken together. */
export function tailsOf(sides: BandSides): readonly Tail[] {
  return sides === 'together' ? [TOGETHER] : [BELOW, ABOVE];
}
