import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Clock } from '../../../platform/Clock';
import type { ContractListsStore } from '../lists/ContractListsStore';
import { definitionOf } from '../lists/definitionOf';
import { findSnapshot } from '../lists/findSnapshot';
import { presentDiff } from '../lists/presentDiff';
import type { WaivedChanges } from '../lists/WaivedChanges';
import type { ComparedContract } from '../model/compareContracts';
import type { ContractText } from '../model/ContractReading';
import type { ContractWorkers } from '../reading/ContractWorkers';
import { unknownContract } from '../unknownContract';
import { countWaived, type Waiver } from '../waivers';
import type { ChangesSince } from './ChangesSince';

type Schemas = components['schemas'];

/** What the service works with. */
export interface ComparisonsServiceOptions {
  readonly store: ContractListsStore;
  readonly workers: Pick<ContractWorkers, 'compare'>;
  readonly waived: WaivedChanges;
  readonly since: ChangesSince;
  readonly clock: Clock;
}

/** Compares any two definitions, kept or posted. */
export class ComparisonsService {
  readonly #options: ComparisonsServiceOptions;

  constructor(options: ComparisonsServiceOptions) {
    this.#options = options;
  }

  /** What changed between any two snapshots, and since when. @throws Problem `unknown-snapshot`, `calculation-too-long` */
  async compare(
    entityRef: string,
    { from, to }: { readonly from: string; readonly to: string },
  ): Promise<Schemas['ContractDiff']> {
    const { store, workers, waived, since } = this.#options;
    const before = await findSnapshot(store, entityRef, from);
    const after = await findSnapshot(store, entityRef, to);
    const compared = await workers.compare({
      before: await definitionOf(store, before),
      after: await definitionOf(store, after),
      since: after.seen_from,
    });
    const { changes } = compared.comparison;
    const told = await since.of(changes, { before, after });
    const diff = this.#present(compared, await waived.inForce(entityRef));
    return {
      ...diff,
      changes: diff.changes.map((change, number) => ({
        ...change,
        ...told[number],
      })),
    };
  }

  /**
   * What changed between two posted definitions.
   *
   * @param waivedOf - API whose waivers are told, where they are asked for
   * @throws Problem `calculation-too-long`, `unknown-contract`
   */
  async analyse(
    { before, after }: Pick<Schemas['ContractDiffRequest'], 'before' | 'after'>,
    waivedOf?: string,
  ): Promise<Schemas['ContractDiff']> {
    const { workers, waived, clock } = this.#options;
    const api = waivedOf && (await this.#find(waivedOf));
    const compared = await workers.compare({
      before: postedText(before),
      after: postedText(after),
      since: clock.now().toISOString(),
    });
    if (!api) return presentDiff(compared);
    return this.#present(compared, await waived.inForce(api));
  }

  #present(
    compared: ComparedContract,
    waivers: readonly Waiver[],
  ): Schemas['ContractDiff'] {
    const { changes } = compared.comparison;
    return {
      ...presentDiff(compared),
      changes: this.#options.waived.present(changes, waivers),
      waivedCounts: { ...countWaived(waivers, changes) },
    };
  }

  async #find(entityRef: string): Promise<string> {
    const contract = await this.#options.store.get(entityRef.toLowerCase());
    if (!contract) throw unknownContract(entityRef);
    return contract.row.entity_ref;
  }
}

function postedText({
  definition,
  format = 'openapi',
}: Schemas['ContractText']): ContractText {
  return { definition, format };
}
