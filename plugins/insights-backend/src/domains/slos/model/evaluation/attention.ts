import type { SloState } from './SloState';

/** States by how soon they need somebody, the most urgent first. */
export const BY_ATTENTION = [
  'exhausted',
  'burning',
  'atRisk',
  'stale',
  'invalid',
  'noData',
  'sourceIdle',
  'computing',
  'healthy',
] as const satisfies readonly SloState[];

/** Rank of a state: the lower, the sooner it needs somebody. */
export function attentionOf(state: SloState): number {
  return BY_ATTENTION.indexOf(state);
}

/** What worst-first orders by: rank, then the part of the budget left; what has none comes last. */
export interface Standing {
  readonly state: SloState;
  readonly remaining: number | null;
}

/** Orders the worst first. */
export function compareStandings(a: Standing, b: Standing): number {
  return (
    attentionOf(a.state) - attentionOf(b.state) ||
    (a.remaining ?? Infinity) - (b.remaining ?? Infinity) ||
    0
  );
}
