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
}

/** Counts before they have a place in time. */
export type Counts = Pick<SliBuckets, 'good' | 'total' | 'coverage'>;

/** What an SLI needs, each once. */
export const asksOf = ({ part, total = [] }: SliPlan): Ask[] =>
  [...part, ...total].map(({ ask }) => ask);
