/** What the simulation of futures goes by, each with its reason. */
export const FORECAST = {
  /** A week holds every weekday once. */
  recentDays: 7,
  /** One day alone says nothing of how days differ. */
  fewestDays: 2,
  /** The tenth and the ninetieth hundredth are then known to about two hundredths. */
  futures: 200,
  /** What a week shows says nothing of what comes after a quarter. */
  horizonDays: 92,
} as const;
