import { seededRandom } from './seededRandom';
import type { Hours, Simulation } from './Simulation';

/** Any number: it is fixed so that the same data give the same answer. */
const SEED = 20_260_101;

/**
 * Draws days at random, the same for the same days.
 *
 * @param row - rows of draws differ from each other
 */
export function drawDays({ days }: Simulation, row = 0): () => Hours {
  const random = seededRandom(SEED + row);
  return () => days[Math.floor(random() * days.length)];
}
