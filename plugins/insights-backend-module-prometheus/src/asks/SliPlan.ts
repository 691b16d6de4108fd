import type {
  SliBuckets,
  SliRequest,
} from '@almanac/backstage-plugin-insights-node';
import type { Ask } from './Ask';

/** So many times an ask; what is NaN there counts as nothing as long as another term is known. */
export interface AskTerm {
  readonly factor: number;
  readonly ask: Ask;
}

/** How the numbers of an SLI are asked for, and what they are. */
export interface SliPlan {
  readonly request: SliRequest;
  readonly unitSeconds: number;
  /**
   * Good or bad events (or their share, where there is no total).
   */
  readonly part: readonly AskTerm[];
  readonly counts: 'good' | 'bad';
  /** All events; left out where each slice counts as one. */
  readonly total?: readonly AskTerm[];
  /** Tells slices without events from slices without samples. */
  readonly seen?: readonly Ask[];
}

/** Counts before they have a place in time. */
export type Counts = Pick<SliBuckets, 'good' | 'total' | 'coverage'>;

/** What every SLI needs. */
export const asksOf = ({ part, total = [] }: SliPlan): Ask[] =>
  [...part, ...total].map(({ ask }) => ask);

/** What it needs beside, where there are slices without events. */
export const seenOf = ({ seen = [] }: SliPlan): readonly Ask[] => seen;
