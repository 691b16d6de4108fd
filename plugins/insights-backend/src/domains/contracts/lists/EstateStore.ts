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
  /** Whose latest definition was not read yet. */
  readonly unread: number;
  readonly withoutDefinition: number;
  readonly sunsetOverdue: number;
  readonly sunsetDue: number;
  readonly withoutOwner: number;
  /** With a score. */
  readonly scored: number;
  /** With a score below the one that is asked for. */
  readonly belowScore: number;
  /** With an SLO, their own or one of what provides them. */
  readonly withSlo: number;
}

/** An owner of APIs. */
export interface EstateOwner {
  /** Entity reference. */
  readonly owner: string;
  readonly apiCount: number;
  readonly needingAttention: number;
}

/** Counts APIs. */
export interface EstateStore {
  /** @param belowScore - 0…100 */
  count(window: AttentionWindow, belowScore: number): Promise<EstateCounts>;

  /** Those of most APIs first, and how many there are beyond. */
  owners(limit: number): Promise<{
    readonly items: readonly EstateOwner[];
    readonly leftOff: number;
  }>;
}
