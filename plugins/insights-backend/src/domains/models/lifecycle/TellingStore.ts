import type { Promotion } from '../model/promotion/Promotion';

/** Remembers which decisions people are yet to be told of. */
export interface TellingStore {
  /** Decisions to tell of at an instant, those that wait longest first. */
  due(at: string, limit: number): Promise<readonly Promotion[]>;
  /** Nobody is to be told of it any more. */
  told(id: string): Promise<void>;
  /** It is to be told from an instant on. */
  later(id: string, at: string): Promise<void>;
}
