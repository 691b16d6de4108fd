import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Clock } from '../../../platform/Clock';
import { ATTENTION_DAYS, attentionWindow } from './attentionWindow';
import type { EstateStore } from './EstateStore';

/** Owners that one can choose from; who looks for another one searches for it. */
const MOST_OWNERS = 200;

/** Tells how all APIs together stand. */
export class EstateService {
  readonly #store: EstateStore;
  readonly #clock: Clock;

  constructor(parts: { readonly store: EstateStore; readonly clock: Clock }) {
    this.#store = parts.store;
    this.#clock = parts.clock;
  }

  /**
   * As of now.
   *
   * @param belowScore - APIs with a score below this are counted, 0…100
   * @param seesSlos - whether who asks may read SLOs
   */
  async get(
    belowScore: number,
    seesSlos: boolean,
  ): Promise<components['schemas']['ContractEstate']> {
    const window = attentionWindow(this.#clock.now().toISOString());
    const [counted, owners] = await Promise.all([
      this.#store.count(window, belowScore),
      this.#store.owners(MOST_OWNERS),
    ]);
    const { broke, brokeOpen, scored, belowScore: below, ...rest } = counted;
    const { withSlo, ...counts } = rest;
    return {
      ...{ ...counts, broke, brokeDays: ATTENTION_DAYS },
      waived: broke - brokeOpen,
      quality: { scored, belowScore, below },
      slos: seesSlos
        ? { covered: withSlo, uncovered: counts.apiCount - withSlo }
        : null,
      owners: [...owners.items],
      ownersLeftOff: owners.leftOff,
    };
  }
}
