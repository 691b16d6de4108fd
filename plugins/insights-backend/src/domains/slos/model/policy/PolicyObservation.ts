import type { SloState } from '../evaluation/SloState';

/** How an SLO stands, as far as policies go by it. */
export interface PolicyObservation {
  readonly slo: string;
  readonly service: string;
  /** Entity reference. */
  readonly owner: string | null;
  /** Entity reference. */
  readonly system: string | null;
  /** `key:value`. */
  readonly tags: readonly string[];
  readonly state: SloState;
  /** Part of the budget; over 1 where more is gone than there was. Null without a budget or without events. */
  readonly consumed: number | null;
}

/** States in which nothing new is known. */
const UNKNOWN: ReadonlySet<SloState> = new Set<SloState>([
  'noData',
  'stale',
  'invalid',
  'computing',
]);

/** Whether the numbers of an SLO are those of now. */
export function isKnown({ state }: Pick<PolicyObservation, 'state'>): boolean {
  return !UNKNOWN.has(state);
}
