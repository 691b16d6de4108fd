import type { Waiver } from '../waivers';
import type { ContractChange } from '../model/ContractReading';
import type { AttentionWindow } from './attentionWindow';

/** A snapshot that broke something. */
export interface BreakingSnapshot {
  readonly id: string;
  /** Instant. */
  readonly seenFrom: string;
  readonly breakingCount: number;
}

/** Keeps which APIs need somebody, so that lists put them first. */
export interface AttentionStore {
  /** APIs of which a change is waived at an instant. */
  waivedAt(now: string): Promise<readonly string[]>;

  /** Its snapshots that broke something, the latest first. */
  breakingSnapshots(
    entityRef: string,
    limit: number,
  ): Promise<readonly BreakingSnapshot[]>;

  /** Breaking changes of snapshots by some rules. */
  breakingChanges(
    snapshotIds: readonly string[],
    ruleIds: readonly Waiver['ruleId'][],
  ): Promise<
    readonly { readonly snapshotId: string; readonly change: ContractChange }[]
  >;

  /** Keeps since when the latest breaking change that is not waived is there. */
  setOpenBreaking(entityRef: string, at: string | null): Promise<void>;

  /** Takes it from the latest breaking change, for all APIs of which none is waived at an instant. */
  settleUnwaived(now: string): Promise<void>;

  /** Ranks all APIs, or one, by what they need. */
  rank(window: AttentionWindow, entityRef?: string): Promise<void>;
}
