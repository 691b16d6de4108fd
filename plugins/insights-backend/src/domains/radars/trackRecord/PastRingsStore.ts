import type { PastRings } from '../model/trackRecord/PastRings';

/** Reads what was suggested and decided in the past. */
export interface PastRingsStore {
  /** Of every topic that is on a radar, by topic. */
  ofRadar(radarId: string): Promise<readonly PastRings[]>;
}
