/** How an agreement stands, the most urgent first. */
const SLA_STATES = ['broken', 'atRisk', 'invalid', 'noData', 'kept'] as const;

/** `kept`: so far, where the period is not over. `invalid`: there is nothing that it could be evaluated on. */
export type SlaState = (typeof SLA_STATES)[number];

/** Rank of a state: the lower, the sooner it needs somebody. */
export function slaAttentionOf(state: SlaState): number {
  return SLA_STATES.indexOf(state);
}
