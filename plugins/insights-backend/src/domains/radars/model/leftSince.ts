/** What a decision rests on. */
export interface DecisionGround {
  /** Id of the decided ring. */
  readonly ring: string;
  /** Id of the ring that was suggested then; null where that is not known. */
  readonly suggestedRing: string | null;
  /** First day of the last period that was known then, `YYYY-MM-DD`; null where none was. */
  readonly evidenceUntil: string | null;
}

/**
 * Since when what is suggested has been neither what it was when it was decided, nor what was decided; null where it is one
 * of them now. That the evidence comes to agree with an override is no drift.
 *
 * A policy that was changed since tells another past: what it tells of the time before the decision does not count.
 *
 * @param history - suggested rings, one entry for each change, from the oldest
 * @returns first day of a period, `YYYY-MM-DD`
 */
export function leftSince(
  history: readonly { readonly at: string; readonly ring: string }[],
  { ring, suggestedRing, evidenceUntil }: DecisionGround,
): string | null {
  const known = new Set([ring, suggestedRing ?? ring]);
  const stayed = history.findLastIndex(entry => known.has(entry.ring));
  const left = history[stayed + 1];
  if (!left) return null;
  return evidenceUntil !== null && evidenceUntil > left.at
    ? evidenceUntil
    : left.at;
}
