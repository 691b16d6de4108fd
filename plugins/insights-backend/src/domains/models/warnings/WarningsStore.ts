import type { Warning } from './Warning';

/** Remembers what people are yet to be warned of. */
export interface WarningsStore {
  /** Warnings to tell at an instant, those that wait longest first. */
  due(at: string, limit: number): Promise<readonly Warning[]>;
  /**
   * Takes a warning for the caller alone until an instant, at which anybody may take it again.
   *
   * @returns false where somebody else has taken it
   */
  claim(warning: Warning, until: string): Promise<boolean>;
  /** Nobody is to be told of it any more. */
  told(warning: Warning): Promise<void>;
}
