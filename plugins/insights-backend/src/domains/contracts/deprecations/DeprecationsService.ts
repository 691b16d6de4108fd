import type { LoggerService } from '@backstage/backend-plugin-api';
import type { components } from '@almanac/backstage-plugin-insights-common';
import { z } from 'zod';
import { asError } from '../../../platform/asError';
import type { Clock } from '../../../platform/Clock';
import { readPosition, writeCursor } from '../../../platform/cursor';
import type { CallerCredentials } from '../../../platform/operations';
import type { ContractParties } from '../consumers/ContractParty';
import type { PartiesCatalog } from '../consumers/PartiesCatalog';
import {
  ATTENTION_DAYS,
  attentionWindow,
  type AttentionWindow,
} from '../lists/attentionWindow';
import type { Deprecation, DeprecationFilters } from './Deprecation';
import type {
  DeprecationPosition,
  DeprecationsStore,
} from './DeprecationsStore';
import { presentDeprecation } from './presentDeprecation';

type Schemas = components['schemas'];

const deprecationPosition: z.ZodType<DeprecationPosition> = z.tuple([
  ...([z.string(), z.string(), z.number().int()] as const),
]);
const reference = z.string();

/** A page that is asked for. */
interface AskedPage {
  readonly limit: number;
  readonly cursor?: string;
}

/** What telling of ends works with. */
export interface DeprecationsServiceOptions {
  readonly store: DeprecationsStore;
  /** Left out where the portal has no catalog. */
  readonly catalog?: Pick<PartiesCatalog, 'partiesOfEach'>;
  readonly clock: Clock;
  readonly logger: LoggerService;
}

/** Tells what of the APIs is to end, when, and who still consumes them. */
export class DeprecationsService {
  readonly #options: DeprecationsServiceOptions;

  constructor(options: DeprecationsServiceOptions) {
    this.#options = options;
  }

  /**
   * What ends first before the rest.
   *
   * @param credentials - of who asks: they learn of no consumer that the catalog does not show them
   * @throws Problem `invalid-cursor`
   */
  async list(
    { cursor, limit, ...filters }: DeprecationFilters & AskedPage,
    credentials: CallerCredentials,
  ): Promise<Schemas['ContractDeprecationPage']> {
    const { store } = this.#options;
    const { today, soon } = this.#window;
    const scope = JSON.stringify(['contract-deprecations', filters]);
    const after = readPosition(cursor, scope, deprecationPosition);
    const { items, next } = await store.list({
      ...{ ...filters, limit, after, today, soon },
    });
    const parties = await this.#partiesOf(items, credentials);
    return {
      items: items.map(item =>
        presentDeprecation(item, { today, soon }, parties?.get(item.entityRef)),
      ),
      nextCursor: next ? writeCursor(scope, [...next]) : null,
    };
  }

  /** How much ends when. */
  async overview(
    filters: Pick<DeprecationFilters, 'owner'>,
  ): Promise<Schemas['ContractDeprecationsOverview']> {
    const { today, soon } = this.#window;
    const counts = await this.#options.store.count(filters, { today, soon });
    return {
      ...{ today, dueDays: ATTENTION_DAYS, ...counts },
      months: [...counts.months],
    };
  }

  /** What current definitions offer, by entity reference. @throws Problem `invalid-cursor` */
  async outlines({
    cursor,
    limit,
  }: AskedPage): Promise<Schemas['ContractOutlinePage']> {
    const scope = JSON.stringify(['contract-outlines']);
    const after = readPosition(cursor, scope, reference);
    const { items, next } = await this.#options.store.outlines({
      ...{ limit, after },
    });
    return {
      items: items.map(({ entityRef, operations, ...outline }) => ({
        ...{ contractRef: entityRef, ...outline },
        operations: [...operations],
        changes: [...outline.changes],
        changeCounts: outline.changeCounts && { ...outline.changeCounts },
      })),
      nextCursor: next === undefined ? null : writeCursor(scope, next),
    };
  }

  /** Undefined where the catalog does not answer. */
  async #partiesOf(
    items: readonly Deprecation[],
    credentials: CallerCredentials,
  ): Promise<ReadonlyMap<string, ContractParties> | undefined> {
    const { catalog, logger } = this.#options;
    try {
      const refs = [...new Set(items.map(({ entityRef }) => entityRef))];
      return await catalog?.partiesOfEach(refs, credentials);
    } catch (error) {
      logger.warn(
        'The catalog does not say who uses APIs that are to end',
        asError(error),
      );
      return undefined;
    }
  }

  get #window(): AttentionWindow {
    return attentionWindow(this.#options.clock.now().toISOString());
  }
}
