import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Clock } from '../../../platform/Clock';
import { ATTENTION_DAYS, attentionWindow } from './attentionWindow';
import type { EstateStore } from './EstateStore';

/** Tells how all APIs together stand. */
export class EstateService {
  readonly #store: EstateStore;
  readonly #clock: Clock;

  constructor(parts: { readonly store: EstateStore; readonly clock: Clock }) {
    this.#store = parts.store;
    this.#clock = parts.clock;
  }

  /** As of now. */
  async get(): Promise<components['schemas']['ContractEstate']> {
    const window = attentionWindow(this.#clock.now().toISOString());
    const { broke, brokeOpen, ...counts } = await this.#store.count(window);
    return {
      ...{ ...counts, broke, brokeDays: ATTENTION_DAYS },
      waived: broke - brokeOpen,
    };
  }
}
