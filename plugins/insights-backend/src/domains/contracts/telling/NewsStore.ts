import type { BreakingNews } from './BreakingNews';

/** Knows of which definitions people are to be told. */
export interface NewsStore {
  /** Those to be told of by an instant, those that wait longest first. */
  due(at: string, limit: number): Promise<readonly BreakingNews[]>;

  told(snapshotId: string): Promise<void>;

  /** Tells of it from an instant. */
  later(snapshotId: string, at: string): Promise<void>;
}
