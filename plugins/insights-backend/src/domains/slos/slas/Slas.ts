import type { LoggerService } from '@backstage/backend-plugin-api';
import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Clock } from '../../../platform/Clock';
import { inPortions } from '../../../platform/inPortions';
import { togetherOrAlone } from '../../../platform/togetherOrAlone';
import type { EvaluableSlo } from '../evaluation/SloEvaluator';
import { BUCKET_SECONDS } from '../model/openslo/limits';
import { seriesOf } from '../model/series/SliSeries';
import { compareWithObjective } from '../model/sla/compareWithObjective';
import { sumsOfMoney } from '../model/sla/Money';
import { slaWorking } from '../model/sla/slaWorking';
import { inputOf, versionInWords } from '../presentResult';
import type { SeriesStore } from '../series/SeriesStore';
import type { SliSources } from '../series/SliSources';
import type { ServiceCatalog } from '../services/ServiceCatalog';
import type { AgreementsStore, KeptAgreement } from './AgreementsStore';
import type { AgreementsService } from './AgreementsService';
import { presentAgreement, presentAgreementSource } from './presentAgreement';
import { presentMoney, presentPeriod } from './presentPeriod';
import type {
  EvaluableSla,
  EvaluatedPeriod,
  SlaEvaluator,
  SlaResult,
} from './SlaEvaluator';
import type { SlaStatesStore } from './SlaStatesStore';
import { slaSummaryOf } from './slaSummaryOf';

type Schemas = components['schemas'];

/** What the evaluation of agreements works with. */
export interface SlasOptions {
  readonly store: AgreementsStore;
  readonly agreements: Pick<AgreementsService, 'get'>;
  readonly states: SlaStatesStore;
  readonly evaluator: SlaEvaluator;
  readonly known: { list(): Promise<readonly EvaluableSlo[]> };
  readonly series: SeriesStore;
  readonly sources: Pick<SliSources, 'isExample'>;
  readonly services: ServiceCatalog;
  readonly clock: Clock;
  readonly logger: LoggerService;
}

/** Agreements that are evaluated and written at a time: so few that the API answers between two portions. */
const PORTION = 10;

/** Periods that are over, on the page of an agreement. */
const MOST_PAST = 12;

/** Evaluates agreements: all of them in rounds, and one when somebody looks at it. */
export class Slas {
  readonly #options: SlasOptions;
  #last: Promise<void> = Promise.resolve();
  /** What each was last evaluated from: the same again gives the same. */
  readonly #evaluatedFrom = new Map<string, string>();

  constructor(options: SlasOptions) {
    this.#options = options;
  }

  /** One round: evaluates what has changed since the last one, and lets go of what is gone. One at a time. */
  evaluate(signal: AbortSignal): Promise<void> {
    const round = this.#last.then(() => this.#evaluateAll(signal));
    this.#last = round.catch(() => {});
    return round;
  }

  /** One agreement, evaluated now. @throws Problem `unknown-sla` */
  async standing(id: string): Promise<Schemas['SlaStanding']> {
    const { evaluator, clock } = this.#options;
    const kept = await this.#options.agreements.get(id);
    const [sla] = await this.#evaluable([kept]);
    const [result] = await evaluator.evaluate([sla], MOST_PAST);
    const computedAt = clock.now().toISOString();
    const { current, past } = result;
    const listed = [...(current ? [current] : []), ...past];
    const due = past.flatMap(({ isPromised, standing: { credit } }) =>
      isPromised && credit ? [credit.due] : [],
    );
    return {
      summary: this.#summary(result, computedAt),
      agreement: presentAgreement(kept.agreement),
      source: presentAgreementSource(kept.source),
      periods: listed.map(one => ({
        ...presentPeriod(one.standing, one),
        working: workingOf(one, computedAt),
      })),
      creditsDue: sumsOfMoney(due).map(presentMoney),
      comparison:
        result.result &&
        compareWithObjective(kept.agreement, result.result.objective),
    };
  }

  async #evaluateAll(signal: AbortSignal): Promise<void> {
    const { store, states, clock, logger } = this.#options;
    const slas = await this.#evaluable(await store.list());
    const due = await this.#due(slas);
    for (const portion of inPortions(due, PORTION)) {
      if (signal.aborted) return;
      await togetherOrAlone(
        portion,
        some => this.#evaluateSome(some),
        async ({ sla }, error) =>
          logger.error(
            `The SLA ${sla.kept.agreement.id} could not be evaluated; it stays as it was`,
            error,
          ),
      );
    }
    const ids = new Set(slas.map(({ kept }) => kept.agreement.id));
    const gone = (await states.ids()).filter(id => !ids.has(id));
    await states.save([], gone);
    for (const id of gone) this.#evaluatedFrom.delete(id);
    await states.finishRound(clock.now().toISOString());
  }

  async #evaluateSome(
    due: readonly { sla: EvaluableSla; key: string }[],
  ): Promise<void> {
    const { states, evaluator, clock } = this.#options;
    const results = await evaluator.evaluate(
      due.map(({ sla }) => sla),
      1,
    );
    const computedAt = clock.now().toISOString();
    await states.save(
      results.map(result => this.#summary(result, computedAt)),
      [],
    );
    for (const { sla, key } of due) {
      this.#evaluatedFrom.set(sla.kept.agreement.id, key);
    }
  }

  async #evaluable(kept: readonly KeptAgreement[]): Promise<EvaluableSla[]> {
    const { store, known } = this.#options;
    const ids = kept.map(({ agreement }) => agreement.id);
    const [versions, slos] = await Promise.all([
      store.versions(ids),
      known.list(),
    ]);
    const byName = new Map(slos.map(slo => [slo.name, slo]));
    return kept.map(one => ({
      kept: one,
      versions: versions.get(one.agreement.id) ?? [],
      slo: byName.get(one.agreement.slo),
      slos: byName,
    }));
  }

  /** Agreements that say, or whose SLO, counts, period or owner are, other than when they were last evaluated. */
  async #due(slas: readonly EvaluableSla[]) {
    const { series, services, clock } = this.#options;
    const bucket = Math.floor(clock.now().getTime() / 1_000 / BUCKET_SECONDS);
    const revisions = new Map(
      (await series.list()).map(({ series: { id }, revision }) => [
        id,
        revision,
      ]),
    );
    return slas
      .map(sla => {
        const { kept, slo } = sla;
        const objective = slo?.definition.objectives[kept.agreement.objective];
        const key = JSON.stringify([
          kept.revision,
          slo?.version ?? null,
          objective ? revisions.get(seriesOf(objective).id) ?? null : null,
          objective ? bucket : null,
          slo ? services.factsOf(slo.definition.service) : null,
        ]);
        return { sla, key };
      })
      .filter(
        ({ sla, key }) =>
          this.#evaluatedFrom.get(sla.kept.agreement.id) !== key,
      );
  }

  #summary(result: SlaResult, computedAt: string): Schemas['SlaSummary'] {
    const { services, sources } = this.#options;
    const { slo } = result;
    return slaSummaryOf(result, {
      serviceOwner: slo ? services.factsOf(slo.definition.service).owner : null,
      isExample:
        result.result !== null &&
        sources.isExample(result.result.objective.sli),
      computedAt,
    });
  }
}

function workingOf(
  { standing, version, result, slo }: EvaluatedPeriod,
  computedAt: string,
): Schemas['Working'] {
  return slaWorking({
    agreement: version.agreement,
    standing,
    input: inputOf(result),
    definitionVersion: `agreement ${version.version}; SLO ${versionInWords(
      slo,
    )}`,
    sliceSeconds: result.counted.sliceSeconds,
    computedAt,
  });
}
