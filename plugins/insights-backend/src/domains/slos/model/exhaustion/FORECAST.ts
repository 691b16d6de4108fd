/** What the simulation of futures goes by, each with its reason. */
export const FORECAST = {
  /** A week holds every weekday once. */
  recentDays: 7,
  /** One day alone says nothing of how days differ. */
  fewestDays: 2,
  /** The ends of 80 % of them are then known to about two hundredths, those of 95 % to about one. */
  futures: 200,
  /** What a week shows says nothing of what comes after a quarter. */
  horizonDays: 92,
} as const;

/** Ends of the bands that futures are told by: 80 % of them lie between `low` and `high`, 95 % between the others. */
export const QUANTILES = {
  lowest: 0.025,
  low: 0.1,
  high: 0.9,
  highest: 0.975,
} as const;
