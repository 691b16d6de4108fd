import type { components } from '@almanac/backstage-plugin-insights-common';
import type { CallerCredentials } from '../../../../platform/operations';
import type { ContractConsumersService } from '../../consumers/ContractConsumersService';
import type { SloCounts } from './SloCounts';

type Coverage = components['schemas']['ContractSloCoverage'];

/** Providers whose SLOs are counted; an API has few. */
const MOST_PROVIDERS = 20;

/** Which SLOs an API has, and the services that provide it. */
export class SloCoverage {
  readonly #consumers: Pick<ContractConsumersService, 'of'>;
  readonly #counts: SloCounts;

  constructor(parts: {
    readonly consumers: Pick<ContractConsumersService, 'of'>;
    readonly counts: SloCounts;
  }) {
    this.#consumers = parts.consumers;
    this.#counts = parts.counts;
  }

  /** @param credentials - of who asks: they learn of no provider that the catalog does not show them */
  async of(
    entityRef: string,
    credentials: CallerCredentials,
  ): Promise<Coverage> {
    const { isCatalogKnown, providers } = await this.#consumers.of(
      entityRef,
      credentials,
    );
    return {
      ownCount: await this.#counts.of(entityRef),
      isKnown: isCatalogKnown,
      providers: await Promise.all(
        providers.slice(0, MOST_PROVIDERS).map(async provider => ({
          ...{ entityRef: provider.entityRef, title: provider.title },
          sloCount: await this.#counts.of(provider.entityRef),
        })),
      ),
    };
  }
}
