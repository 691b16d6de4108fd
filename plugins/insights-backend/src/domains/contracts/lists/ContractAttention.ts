import type { Clock } from '../../../platform/Clock';
import { inPortions } from '../../../platform/inPortions';
import { waiverForChange, type Waiver, type WaiverReader } from '../waivers';
import type { AttentionStore } from './AttentionStore';
import { attentionWindow } from './attentionWindow';

/** Of one API; what is older needs nobody any more. */
const SNAPSHOTS_LOOKED_AT = 200;

/** Few need more than the first; each may hold hundreds of changes. */
const SNAPSHOTS_AT_ONCE = 20;

/** What ranking works with. */
export interface ContractAttentionOptions {
  readonly store: AttentionStore;
  readonly waivers: WaiverReader;
  readonly clock: Clock;
}

/** Ranks APIs by what they need; a waiver takes its change out of that, for as long as it holds. */
export class ContractAttention {
  readonly #options: ContractAttentionOptions;

  constructor(options: ContractAttentionOptions) {
    this.#options = options;
  }

  /** Ranks all of them, until it is ended. Doing it twice gives the same. */
  async rankAll(signal: AbortSignal): Promise<void> {
    const { store, clock } = this.#options;
    const now = clock.now().toISOString();
    await store.settleUnwaived(now);
    for (const entityRef of await store.waivedAt(now)) {
      if (signal.aborted) return;
      await this.#settle(entityRef, now);
    }
    await store.rank(attentionWindow(now));
  }

  /** Ranks one, after something of it was waived or is not any more. */
  async rankOne(entityRef: string): Promise<void> {
    const { store, clock } = this.#options;
    const now = clock.now().toISOString();
    await this.#settle(entityRef, now);
    await store.rank(attentionWindow(now), entityRef);
  }

  async #settle(entityRef: string, now: string): Promise<void> {
    const { store, waivers } = this.#options;
    const inForce = (await waivers.inForce(entityRef, now)).filter(
      ({ subject }) => subject === 'change',
    );
    await store.setOpenBreaking(
      entityRef,
      await this.#latestOpen(entityRef, inForce),
    );
  }

  async #latestOpen(
    entityRef: string,
    waivers: readonly Waiver[],
  ): Promise<string | null> {
    const { store } = this.#options;
    const ruleIds = [...new Set(waivers.map(({ ruleId }) => ruleId))];
    const snapshots = await store.breakingSnapshots(
      entityRef,
      SNAPSHOTS_LOOKED_AT,
    );
    for (const portion of inPortions(snapshots, SNAPSHOTS_AT_ONCE)) {
      const waived = new Map<string, number>();
      const waivable =
        ruleIds.length > 0
          ? await store.breakingChanges(
              portion.map(({ id }) => id),
              ruleIds,
            )
          : [];
      for (const { snapshotId, change } of waivable) {
        if (!waiverForChange(waivers, change)) continue;
        waived.set(snapshotId, (waived.get(snapshotId) ?? 0) + 1);
      }
      const open = portion.find(
        ({ id, breakingCount }) => (waived.get(id) ?? 0) < breakingCount,
      );
      if (open) return open.seenFrom;
    }
    return null;
  }
}
