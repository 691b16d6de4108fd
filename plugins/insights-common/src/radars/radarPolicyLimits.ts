/** How much a policy may ask for; more is refused. @public */
export const radarPolicyLimits = {
  /** Periods for which a value must hold, a change of ring counts as movement, or a suggestion must differ to drift. */
  periods: 600,
  /** Periods for which a verdict must be there, or be gone. */
  verdictPeriods: 60,
} as const;
