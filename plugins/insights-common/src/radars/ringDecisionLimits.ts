/** How much is said by one decision on a ring; more is refused. @public */
export const ringDecisionLimits = {
  /** Characters of the reason. */
  reasonCharacters: 2_000,
  /** Days within which it is to be reviewed: one that nobody looks at again for longer is none any more. */
  reviewDays: 3 * 366,
} as const;
