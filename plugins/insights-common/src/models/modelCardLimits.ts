/** How much is said on a card by one edit; more is refused. @public */
export const modelCardLimits = {
  /** Characters of one text: a long chapter. */
  textCharacters: 50_000,
  /** Items of one list. */
  items: 1_000,
  /** Characters of one edit, as JSON: it is read with every card. */
  editCharacters: 200_000,
  /** Characters of why a field does not apply. */
  becauseCharacters: 5_000,
  /** Characters of why somebody says it. */
  reasonCharacters: 2_000,
} as const;
