import { DAY_HOURS, type Hours, type Simulation } from './Simulation';

/** What the window holds when so many hours have passed; false ends the walk. */
export type SeeHour = (hours: number, excess: number, total: number) => boolean;

/**
 * Walks through one future hour by hour.
 *
 * @param drawDay - gives each day to come, when it begins
 * @param see - told after every hour
 */
export function walkFuture(
  simulation: Simulation,
  drawDay: () => Hours,
  see: SeeHour,
): void {
  const { hours, leaving } = simulation;
  let { excess, total } = simulation;
  for (let hour = 0; hour < hours; ) {
    const today = drawDay();
    const dayEnd = Math.min(hours, hour + DAY_HOURS);
    for (let i = 0; hour < dayEnd; i++) {
      excess += today.excess[i] - (leaving.excess[hour] ?? 0);
      total += today.total[i] - (leaving.total[hour] ?? 0);
      hour += 1;
      if (!see(hour, excess, total)) return;
    }
  }
}
