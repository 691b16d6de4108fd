import {
  DAY_HOURS,
  type Held,
  type Hours,
  type Simulation,
} from './Simulation';

/** What the window holds of each part when so many hours have passed, for the moment; false ends the walk. */
export type SeeHour = (hours: number, held: Held) => boolean;

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
  const excess = simulation.held.excess.slice();
  const total = simulation.held.total.slice();
  const held: Held = { excess, total };
  for (let hour = 0; hour < hours; ) {
    const today = drawDay();
    const dayEnd = Math.min(hours, hour + DAY_HOURS);
    for (let i = 0; hour < dayEnd; i++) {
      for (let part = 0; part < excess.length; part++) {
        const [comes, goes] = [today[part], leaving[part]];
        excess[part] += comes.excess[i] - (goes.excess[hour] ?? 0);
        total[part] += comes.total[i] - (goes.total[hour] ?? 0);
      }
      hour += 1;
      if (!see(hour, held)) return;
    }
  }
}
