import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Clock } from '../../../platform/Clock';
import { unknownContract } from '../unknownContract';
import type { HistoriesStore, HistoryStanding } from './HistoriesStore';
import type { HistoryFiller } from './HistoryFiller';

type Backfill = components['schemas']['ContractBackfill'];

/** What answering works with. */
export interface BackfillServiceOptions {
  readonly store: Pick<HistoriesStore, 'get'>;
  readonly filler: Pick<HistoryFiller, 'ask'>;
  readonly isKnown: (entityRef: string) => Promise<boolean>;
  /** Has what is asked for done now. */
  readonly wake: () => Promise<void>;
  readonly clock: Clock;
}

/** What was read of the past of an API, and the way to have it read. */
export class BackfillService {
  readonly #options: BackfillServiceOptions;

  constructor(options: BackfillServiceOptions) {
    this.#options = options;
  }

  /** @throws Problem `unknown-contract` */
  async of(contractRef: string): Promise<Backfill> {
    const entityRef = await this.#known(contractRef);
    const standing = await this.#options.store.get(entityRef);
    if (standing) return present(standing);
    return {
      ...{ contractRef: entityRef, state: 'waiting', kept: 0, findings: [] },
      ...{ source: null, place: null, head: null, readAt: null },
      nextAt: this.#options.clock.now().toISOString(),
    };
  }

  /** @throws Problem `unknown-contract` */
  async ask(contractRef: string): Promise<Backfill> {
    const entityRef = await this.#known(contractRef);
    const standing = await this.#options.filler.ask(entityRef);
    await this.#options.wake();
    return present(standing);
  }

  async #known(contractRef: string): Promise<string> {
    const entityRef = contractRef.toLowerCase();
    if (!(await this.#options.isKnown(entityRef))) {
      throw unknownContract(contractRef);
    }
    return entityRef;
  }
}

function present(standing: HistoryStanding): Backfill {
  const { state, source, place, head, readAt, nextAt, findings } = standing;
  return {
    contractRef: standing.entityRef,
    ...{ state, source, place, head, readAt, nextAt },
    kept: standing.keptCount,
    findings: findings.map(finding => ({ ...finding })),
  };
}
