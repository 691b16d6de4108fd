import { promisedSums } from '../../model/report/promisedSums';
import type {
  FrozenAgreement,
  FrozenPromised,
} from '../../model/report/ReportContent';
import { isInScope, type ReportScope } from '../../model/report/ReportScope';
import type { Agreement } from '../../model/sla/Agreement';
import { instantOf } from '../../model/window/instantOf';
import type { ServiceCatalog } from '../../services/ServiceCatalog';
import type { SliSources } from '../../series/SliSources';
import type {
  AgreementsStore,
  KeptAgreement,
} from '../../slas/AgreementsStore';
import type { EvaluableSlas } from '../../slas/EvaluableSlas';
import type { HeldSlo, HeldSlos } from '../../slas/HeldSlos';
import type { EvaluableSla } from '../../slas/planPeriods';
import type { SettledPeriod } from '../../slas/SettledPeriodsStore';
import {
  byCustomer,
  frozenPromise,
  type JudgedPromise,
} from './frozenAgreement';
import {
  planPromises,
  type PlannedPromises,
  type PromiseSpan,
} from './planPromises';
import type { PromiseHistory } from './PromiseHistory';
import type { AskedPromise, PromiseJudge } from './PromiseJudge';

/** What promises are told from. */
export interface PromisesOptions {
  readonly store: Pick<AgreementsStore, 'list' | 'retiredSince' | 'versions'>;
  readonly history: PromiseHistory;
  readonly evaluable: EvaluableSlas;
  readonly held: HeldSlos;
  readonly judge: PromiseJudge;
  readonly services: ServiceCatalog;
  readonly sources: Pick<SliSources, 'isExample'>;
}

/** An agreement of a report, and the definition that it is measured by. */
interface Promised {
  readonly sla: EvaluableSla;
  readonly plan: PlannedPromises;
  readonly slo: HeldSlo | undefined;
  /** Its periods that are not final. */
  readonly asked: readonly AskedPromise[];
}

/** A period and the month that it is reported with end in zones up to 26 hours apart. */
const MARGIN_SECONDS = 2 * 86_400;

/** Tells what customers were promised in a month or quarter: what is final as it was settled, all else judged now. */
export class Promises {
  readonly #options: PromisesOptions;

  constructor(options: PromisesOptions) {
    this.#options = options;
  }

  /**
   * What was promised to the customer of a scope; of a scope without one, on its SLOs.
   *
   * @param slos - names of the SLOs of the scope, where it has no customer
   */
  async of(
    scope: ReportScope,
    span: PromiseSpan,
    slos: ReadonlySet<string>,
  ): Promise<FrozenPromised> {
    const inUse = await this.#options.evaluable.slos();
    const covers = (agreement: Agreement) =>
      scope.customer === undefined
        ? slos.has(agreement.slo)
        : agreement.customer === scope.customer &&
          (scope.slos?.includes(agreement.slo) ?? true);
    const named = await this.#plan(span, inUse, covers);
    const held = await this.#options.held.at(
      named.map(({ plan }) => ({
        slo: plan.deciding.agreement.slo,
        span: { ...span.period, endSeconds: span.untilSeconds },
      })),
      inUse,
    );
    const promised = named
      .map((one, index) => promisedOf(one.sla, one.plan, held[index]))
      .filter(one => this.#isInScope(scope, one));
    const asked = promised.flatMap(one => one.asked);
    const judged = await this.#options.judge.judge(asked, inUse);
    const found = new Map(asked.map((one, index) => [one, judged[index]]));
    const agreements = promised.map(one => this.#frozen(one, found));
    agreements.sort(byCustomer);
    return { ...promisedSums(agreements), agreements };
  }

  async #plan(
    span: PromiseSpan,
    inUse: Awaited<ReturnType<EvaluableSlas['slos']>>,
    covers: (agreement: Agreement) => boolean,
  ) {
    const { history, evaluable } = this.#options;
    const { startSeconds, endSeconds } = span.period;
    const start = instantOf(startSeconds - MARGIN_SECONDS);
    const end = instantOf(endSeconds + MARGIN_SECONDS);
    const kept = await this.#everCovered(start, covers);
    const [slas, settled] = await Promise.all([
      evaluable.of(kept, inUse, 1),
      history.settledWithin(kept.map(idOf), { start, end }),
    ]);
    return slas.flatMap(sla => {
      const final = settled.get(idOf(sla.kept)) ?? [];
      const plan = planPromises(sla, final, span);
      return plan && covers(plan.deciding.agreement) ? [{ sla, plan }] : [];
    });
  }

  /** Agreements that were in use since a moment and of which some version is covered: which one decides is known later. */
  async #everCovered(
    since: string,
    covers: (agreement: Agreement) => boolean,
  ): Promise<KeptAgreement[]> {
    const { store } = this.#options;
    const [inUse, retired] = await Promise.all([
      store.list(),
      store.retiredSince(since),
    ]);
    const all = [...inUse, ...retired];
    const changed = all.filter(
      ({ agreement, version }) => version > 1 && !covers(agreement),
    );
    const versions = await store.versions(changed.map(idOf));
    return all.filter(one =>
      [one, ...(versions.get(idOf(one)) ?? [])].some(({ agreement }) =>
        covers(agreement),
      ),
    );
  }

  #isInScope(scope: ReportScope, { slo }: Promised): boolean {
    const { owner, system, service, tag } = scope;
    if ([owner, system, service, tag].every(part => part === undefined)) {
      return true;
    }
    if (!slo) return false;
    const { definition } = slo;
    const facts = this.#options.services.factsOf(definition.service);
    return isInScope(scope, definition, facts);
  }

  #frozen(
    { sla, plan, slo, asked }: Promised,
    judged: ReadonlyMap<AskedPromise, SettledPeriod | undefined>,
  ): FrozenAgreement {
    const { services, sources } = this.#options;
    const { agreement } = plan.deciding;
    const definition = slo?.definition;
    const sli = definition?.objectives[agreement.objective]?.sli;
    const open = asked.flatMap((one): JudgedPromise[] => {
      const period = judged.get(one);
      const countedUntil = instantOf(one.untilSeconds);
      return period ? [{ period, countedUntil, agreement: one.agreement }] : [];
    });
    const unjudged = asked.length - open.length;
    return {
      ...{ id: agreement.id, title: agreement.title },
      customer: agreement.customer,
      owner:
        agreement.owner ??
        (definition ? services.factsOf(definition.service).owner : null),
      slo: agreement.slo,
      sloTitle: definition?.title ?? null,
      service: definition?.service ?? null,
      url: agreement.url ?? null,
      isExample: sli !== undefined && sources.isExample(sli),
      versions: plan.versions.map(one => ({
        version: one.version,
        validFrom: one.validFrom,
        validTo: one.validTo,
      })),
      endedAt: plan.endedAt,
      unjudged,
      note:
        unjudged > 0
          ? `What was promised cannot be judged: there was no objective ${agreement.objective} of an SLO "${agreement.slo}".`
          : plan.note,
      periods: [...finalOf(sla, plan), ...open].map(frozenPromise),
    };
  }
}

function idOf({ agreement }: KeptAgreement): string {
  return agreement.id;
}

function promisedOf(
  sla: EvaluableSla,
  plan: PlannedPromises,
  slo: HeldSlo | undefined,
): Promised {
  const { versions } = sla;
  const asked = plan.open.map(one => ({ ...one, versions }));
  return { sla, plan, slo, asked };
}

/** The final periods, each with the version of the agreement that it was settled by. */
function finalOf(
  { versions }: EvaluableSla,
  { final, deciding }: PlannedPromises,
): JudgedPromise[] {
  return final.map(period => {
    const held = versions.find(({ version }) => version === period.version);
    return { period, agreement: (held ?? deciding).agreement };
  });
}
