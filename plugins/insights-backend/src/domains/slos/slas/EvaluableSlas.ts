import type { KnownSlo } from '../definitions/KnownSlos';
import type { AgreementsStore, KeptAgreement } from './AgreementsStore';
import { GIVEN_UP_AFTER_SECONDS } from '../model/sla/settlesAt';
import { instantOf } from '../model/window/instantOf';
import { planPeriods, type EvaluableSla } from './planPeriods';
import type { SettledPeriodsStore } from './SettledPeriodsStore';

/** Knows the SLOs in use. */
export interface SlosInUse {
  list(): Promise<readonly KnownSlo[]>;
}

/** Reads what agreements are evaluated from. */
export class EvaluableSlas {
  readonly #store: Pick<AgreementsStore, 'list' | 'retiredSince' | 'versions'>;
  readonly #settled: Pick<SettledPeriodsStore, 'latest'>;
  readonly #known: SlosInUse;

  constructor(parts: {
    readonly store: Pick<AgreementsStore, 'list' | 'retiredSince' | 'versions'>;
    readonly settled: Pick<SettledPeriodsStore, 'latest'>;
    readonly known: SlosInUse;
  }) {
    this.#store = parts.store;
    this.#settled = parts.settled;
    this.#known = parts.known;
  }

  /** SLOs in use, by name. */
  async slos(): Promise<ReadonlyMap<string, KnownSlo>> {
    const slos = await this.#known.list();
    return new Map(slos.map(slo => [slo.name, slo]));
  }

  /** Agreements in use, and those that were retired while a period that they promised is not final. */
  async agreements(now: Date): Promise<readonly KeptAgreement[]> {
    const nowSeconds = now.getTime() / 1_000;
    const [inUse, retired] = await Promise.all([
      this.#store.list(),
      this.#store.retiredSince(instantOf(nowSeconds - GIVEN_UP_AFTER_SECONDS)),
    ]);
    const open = (await this.of(retired, new Map(), 1)).filter(sla =>
      planPeriods(sla, nowSeconds).past.some(({ isPromised }) => isPromised),
    );
    return [...inUse, ...open.map(({ kept }) => kept)];
  }

  /**
   * In their order.
   *
   * @param most - final periods of each
   */
  async of(
    kept: readonly KeptAgreement[],
    slos: ReadonlyMap<string, KnownSlo>,
    most: number,
  ): Promise<EvaluableSla[]> {
    const ids = kept.map(({ agreement }) => agreement.id);
    const [versions, settled] = await Promise.all([
      this.#store.versions(ids),
      this.#settled.latest(ids, most),
    ]);
    return kept.map(one => ({
      ...{ kept: one, slos },
      versions: versions.get(one.agreement.id) ?? [],
      slo: slos.get(one.agreement.slo),
      settled: settled.get(one.agreement.id) ?? [],
    }));
  }
}
