/** How an agreement stands, the most urgent first. */
const SLA_STATES = [
  'broken',
  'atRisk',
  'invalid',
  'noData',
  'undecided',
  'kept',
  'notBegun',
  'ended',
] as const;

/**
 * `kept`: so far, where the period is not over. `invalid`: there is nothing that it could be evaluated on. `undecided`: too
 * little is known to tell. `notBegun` and `ended`: of an agreement that has no period under way; no period is either.
 */
export type SlaState = (typeof SLA_STATES)[number];

/** How one period stands. */
export type PeriodState = Exclude<SlaState, 'invalid' | 'notBegun' | 'ended'>;

/** Rank of a state: the lower, the sooner it needs somebody. */
export function slaAttentionOf(state: SlaState): number {
  return SLA_STATES.indexOf(state);
}
