import type { components } from '@almanac/backstage-plugin-insights-common';
import { BY_ATTENTION, type EntitySlos } from '../../slos';

type SloState = components['schemas']['SloState'];

/** Services by which the SLOs of one API are looked for; the list of SLOs takes no more. */
const MOST_SERVICES = 20;

/** How the SLOs of an API and of what provides it stand. */
export interface ContractSloStanding {
  /** Of those that name the API itself. */
  readonly ownCount: number;
  /** Of those of what provides it. */
  readonly providerCount: number;
  /** State of the one that needs somebody first; null where there is none. */
  readonly worst: SloState | null;
  /** As definitions of SLOs name what they are for. */
  readonly services: readonly string[];
}

/** Of an API without SLOs. */
export const NO_SLOS: ContractSloStanding = {
  ...{ ownCount: 0, providerCount: 0, worst: null, services: [] },
};

/** Knows what provides APIs. */
export interface Providers {
  /** Entity references by that of the API; an API without providers is left out. */
  of(
    contractRefs: readonly string[],
  ): Promise<ReadonlyMap<string, readonly string[]>>;
}

/** Tells how the SLOs of many APIs stand, with as many questions as for one. */
export class ContractSlos {
  readonly #providers: Providers;
  readonly #slos: {
    of(entityRefs: readonly string[]): Promise<readonly EntitySlos[]>;
  };

  constructor(parts: {
    readonly providers: Providers;
    readonly slos: {
      of(entityRefs: readonly string[]): Promise<readonly EntitySlos[]>;
    };
  }) {
    this.#providers = parts.providers;
    this.#slos = parts.slos;
  }

  /** By reference of the API; those without SLOs are left out. */
  async of(
    contractRefs: readonly string[],
  ): Promise<ReadonlyMap<string, ContractSloStanding>> {
    const providers = await this.#providers.of(contractRefs);
    const found = await this.#slos.of([
      ...contractRefs,
      ...[...providers.values()].flat(),
    ]);
    const byEntity = new Map<string, EntitySlos[]>();
    for (const one of found) {
      const others = byEntity.get(one.entityRef);
      if (others) others.push(one);
      else byEntity.set(one.entityRef, [one]);
    }
    return new Map(
      contractRefs.flatMap(ref => {
        const own = byEntity.get(ref) ?? [];
        const provided = (providers.get(ref) ?? [])
          .filter(provider => provider !== ref)
          .flatMap(provider => byEntity.get(provider) ?? []);
        return own.length + provided.length === 0
          ? []
          : [[ref, standingOf(own, provided)] as const];
      }),
    );
  }
}

function standingOf(
  own: readonly EntitySlos[],
  provided: readonly EntitySlos[],
): ContractSloStanding {
  const all = [...own, ...provided];
  return {
    ownCount: countOf(own),
    providerCount: countOf(provided),
    worst:
      BY_ATTENTION.find(state => all.some(({ worst }) => worst === state)) ??
      null,
    services: [...new Set(all.map(({ service }) => service))].slice(
      0,
      MOST_SERVICES,
    ),
  };
}

function countOf(slos: readonly EntitySlos[]): number {
  return slos.reduce((sum, { count }) => sum + count, 0);
}
