import type { Step } from '../../signals';

/** How the numbers of a radar's signal are said. */
export interface RingWords {
  readonly unit: string;
  readonly step: Step;
  /** First day of the last period, `YYYY-MM-DD`; left out where what is to come is told by how far off it is. */
  readonly latest?: string;
}
