import type { components } from '@almanac/backstage-plugin-insights-common';
import type { CallerCredentials } from '../../../../platform/operations';
import type { DatabaseEntitySlos } from '../../../slos';
import type { ContractConsumersService } from '../../consumers/ContractConsumersService';

type Coverage = components['schemas']['ContractSloCoverage'];

/** Providers whose SLOs are counted; an API has few. */
const MOST_PROVIDERS = 20;

/** Which SLOs an API has, and the services that provide it. */
export class SloCoverage {
  readonly #consumers: Pick<ContractConsumersService, 'of'>;
  readonly #slos: Pick<DatabaseEntitySlos, 'of'>;

  constructor(parts: {
    readonly consumers: Pick<ContractConsumersService, 'of'>;
    readonly slos: Pick<DatabaseEntitySlos, 'of'>;
  }) {
    this.#consumers = parts.consumers;
    this.#slos = parts.slos;
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
    const told = providers.slice(0, MOST_PROVIDERS);
    const refs = told.map(provider => provider.entityRef);
    const slos = await this.#slos.of([entityRef, ...refs]);
    const countOf = (ref: string) =>
      slos
        .filter(one => one.entityRef === ref.toLowerCase())
        .reduce((sum, { count }) => sum + count, 0);
    return {
      ownCount: countOf(entityRef),
      isKnown: isCatalogKnown,
      providers: told.map(({ title, ...provider }) => ({
        ...{ entityRef: provider.entityRef, title },
        sloCount: countOf(provider.entityRef),
      })),
    };
  }
}
