/** What was suggested for a topic, and what people had decided, by day. */
export interface PastRings {
  readonly topicId: string;
  /** Suggested rings, replayed with what was known then; one entry for each change, from the oldest. */
  readonly suggested: readonly RingSince[];
  /** Decided rings, from the oldest; a null ring is a decision that was withdrawn. */
  readonly decided: readonly RingSince<string | null>[];
}

/** A ring, and the day since which it was that. */
export interface RingSince<Ring = string> {
  /** `YYYY-MM-DD`. */
  readonly at: string;
  readonly ring: Ring;
}

/** The ring of a day; undefined before the first. */
export function ringOn<Ring>(
  rings: readonly RingSince<Ring>[],
  day: string,
): Ring | undefined {
  return rings.findLast(({ at }) => at <= day)?.ring;
}

/** The ring that a topic had on a day: the decided one where one stood, else the suggested one. */
export function ringHadOn(
  { suggested, decided }: PastRings,
  day: string,
): string | undefined {
  return ringOn(decided, day) ?? ringOn(suggested, day);
}
