import type { AttentionWindow } from './attentionWindow';

/** How many APIs that the catalog has stand how. */
export interface EstateCounts {
  readonly apiCount: number;
  readonly needingAttention: number;
  /** With a breaking change lately. */
  readonly broke: number;
  /** With one that is not waived. */
  readonly brokeOpen: number;
  readonly unreadable: number;
  readonly sunsetOverdue: number;
  readonly sunsetDue: number;
  readonly withoutOwner: number;
}

/** Counts APIs. */
export interface EstateStore {
  count(window: AttentionWindow): Promise<EstateCounts>;
}
