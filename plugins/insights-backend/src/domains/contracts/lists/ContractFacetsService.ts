import type { components } from '@almanac/backstage-plugin-insights-common';
import type { ContractFacetsStore } from './ContractFacets';
import type { ContractFilters } from './ContractFilters';

/** Owners that one can choose from; who looks for another one searches for it. */
const MOST_OWNERS = 200;

/** The catalog names three; a company may have a few of its own. */
const MOST_LIFECYCLES = 50;

/** Tells how many APIs each choice of a filter leaves. */
export class ContractFacetsService {
  readonly #store: ContractFacetsStore;

  constructor(parts: { readonly store: ContractFacetsStore }) {
    this.#store = parts.store;
  }

  /**
   * As of now.
   *
   * @param asked - `score`: scores that APIs are counted below, 0…100; `since`: instants from which breaking changes are looked for
   * @param seesSlos - whether who asks may read SLOs
   */
  async get(
    {
      score = [],
      since = [],
      ...filters
    }: ContractFilters & {
      readonly score?: readonly number[];
      readonly since?: readonly string[];
    },
    seesSlos: boolean,
  ): Promise<components['schemas']['ContractFacets']> {
    const counted = await this.#store.count(filters, {
      ...{ scores: score, since, seesSlos },
      mostLifecycles: MOST_LIFECYCLES,
      mostOwners: MOST_OWNERS,
    });
    return {
      needsAttention: { ...counted.needsAttention },
      readable: { ...counted.readable },
      hasSlo: counted.hasSlo && { ...counted.hasSlo },
      format: [...counted.format],
      lifecycle: [...counted.lifecycle],
      owner: [...counted.owner],
      ownersLeftOff: counted.ownersLeftOff,
      score: score.map((below, at) => ({ below, count: counted.scores[at] })),
      since: since.map((at, index) => ({ at, count: counted.since[index] })),
      gone: { ...counted.gone },
    };
  }
}
