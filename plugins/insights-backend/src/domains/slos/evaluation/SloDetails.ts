import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Clock } from '../../../platform/Clock';
import { Problem } from '../../../platform/Problem';
import type { SignalsService } from '../../signals';
import type { KnownSlo } from '../definitions';
import { SILENT_AFTER_SECONDS } from '../model/evaluation/asOf';
import { courseHistory } from '../model/history/budgetHistory';
import { prometheusRules } from '../model/rules/prometheusRules';
import { rulesAsYaml } from '../model/rules/rulesAsYaml';
import { replayObjective } from '../model/whatIf/replayObjective';
import { whatIfWorking } from '../model/whatIf/whatIfWorking';
import { seriesOf } from '../model/series/SliSeries';
import { secondsOf } from '../model/window/Duration';
import type { Span } from '../model/window/TimeWindow';
import { windowAt } from '../model/window/windowAt';
import { presentDefinition } from '../presenters/presentDefinition';
import { presentHistory } from '../presenters/presentHistory';
import { inputOf, versionInWords } from '../presenters/presentResult';
import { presentWhatIf } from '../presenters/presentWhatIf';
import type { SeriesStore } from '../series/SeriesStore';
import type { SliSources } from '../series/SliSources';
import type { ServiceCatalog } from '../services/ServiceCatalog';
import { unknownSlo } from '../unknownSlo';
import type { AlertHistory } from './AlertWatch';
import { changeOf } from './changeOf';
import { checkComposite, courseOf, type HistoryQuery } from './courseOf';
import { judged } from './judged';
import { entitiesAround, markersAround } from './markersAround';
import type { EvaluateOptions, SloEvaluator, SloResult } from './SloEvaluator';
import type { StatesStore } from './StatesStore';
import {
  evaluatedDetail,
  unevaluatedDetail,
  type StandingDetail,
} from './standingDetail';
import type { SummaryParts } from './summaryOf';
import { versionMarker } from './versionMarker';

type Schemas = components['schemas'];

/** What the details are read from. */
export interface SloDetailsOptions {
  readonly known: { get(name: string): Promise<KnownSlo | undefined> };
  /** What a definition says of itself beside the SLO. */
  readonly about: (
    slo: KnownSlo,
  ) => Promise<Pick<Schemas['SloDetail'], 'source' | 'warnings'>>;
  readonly evaluator: SloEvaluator;
  readonly states: StatesStore;
  readonly series: Pick<SeriesStore, 'get'>;
  readonly alerts: AlertHistory;
  readonly sources: SliSources;
  readonly services: ServiceCatalog;
  readonly signals: Pick<SignalsService, 'listEntityMarkers'>;
  readonly clock: Clock;
  /** Where people reach the portal, for the links of alerts. */
  readonly portalUrl?: string;
}

/** Type of the sources that rules can be made for. */
const PROMETHEUS = 'prometheus';

/** What a what-if is replayed over at most. */
const REPLAYED_SECONDS = 92 * 86_400;

/** Alerts that the page of an SLO lists. */
const RECENT_ALERTS = 20;

/** Answers what is asked of one SLO, from the buckets as they are now. */
export class SloDetails {
  readonly #options: SloDetailsOptions;

  constructor(options: SloDetailsOptions) {
    this.#options = options;
  }

  /** @throws Problem `unknown-slo` */
  async get(name: string): Promise<Schemas['SloDetail']> {
    const { alerts, about, states, services, clock } = this.#options;
    const slo = await this.#find(name);
    const [kept, itsAbout, alertHistory, watched] = await Promise.all([
      states.get(name),
      about(slo),
      alerts.recentOf(name, RECENT_ALERTS),
      states.watchedSince([name], clock.now().getTime() / 1_000),
    ]);
    const { definition } = slo;
    const { description } = definition;
    return {
      ...(await this.#standing(slo, kept?.alert ?? null)),
      ...(description !== undefined && { description }),
      definition: presentDefinition(definition),
      ...itsAbout,
      markersOf: entitiesAround(services, definition.service),
      alertHistory: [...alertHistory],
      watchedSince: watched.get(name) ?? null,
    };
  }

  /** How an SLO stands now; where it cannot be evaluated, why, and what is known of it all the same. */
  async #standing(
    slo: KnownSlo,
    alert: SummaryParts['alert'],
  ): Promise<StandingDetail> {
    const { sources, services, series, clock } = this.#options;
    const computedAt = clock.now().toISOString();
    const { definition } = slo;
    const markers = await markersAround(
      this.#options,
      slo,
      this.#widestWindow(slo),
    );
    const parts: SummaryParts = {
      ...{ alert, computedAt },
      facts: services.factsOf(definition.service),
      isExample: definition.objectives.some(({ sli }) =>
        sources.isExample(sli),
      ),
    };
    try {
      return await judged(slo.name, async () => {
        const result = await this.#evaluate(slo, { markers });
        return evaluatedDetail(result, { ...parts, markers, sources });
      });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const wanted = definition.objectives.map(seriesOf);
      const collected = await series.get(wanted.map(({ id }) => id));
      return unevaluatedDetail(slo, error, { ...parts, collected, sources });
    }
  }

  /**
   * How the budget of one objective went, or that of the whole.
   *
   * @throws Problem `unknown-slo`, `invalid-request`, `not-evaluable`
   */
  async history(
    name: string,
    { objective, whole, points }: HistoryQuery,
  ): Promise<Schemas['SloHistory']> {
    const slo = await this.#find(name);
    if (whole) checkComposite(slo);
    else this.#checkObjective(slo, objective);
    const { window } = slo.definition.objectives[whole ? 0 : objective];
    const history = await judged(name, async () => {
      const result = await this.#evaluate(slo, {
        reachSeconds:
          window.kind === 'rolling' ? secondsOf(window.duration) : undefined,
      });
      const { nowSeconds } = result;
      const course = courseOf(result, whole ? 'whole' : objective);
      return courseHistory(course, { nowSeconds, points });
    });
    return presentHistory(history, {
      name,
      objective: whole ? null : objective,
      markers: [
        ...(await markersAround(this.#options, slo, history.window)),
        ...versionMarker(slo, history.window),
      ],
      computedAt: this.#options.clock.now().toISOString(),
    });
  }

  /** @throws Problem `unknown-slo`, `invalid-request`, `not-evaluable` */
  async whatIf(
    name: string,
    request: Schemas['SloWhatIfRequest'],
  ): Promise<Schemas['SloWhatIf']> {
    const slo = await this.#find(name);
    const { objective = 0 } = request;
    this.#checkObjective(slo, objective);
    const change = changeOf(request);
    const widest = Math.max(
      ...[change.window, slo.definition.objectives[objective].window].map(
        window => (window ? secondsOf(window.duration) : 0),
      ),
    );
    return judged(name, async () => {
      const { objectives, nowSeconds } = await this.#evaluate(slo, {
        reachSeconds: REPLAYED_SECONDS + widest,
      });
      const one = objectives[objective];
      const replay = replayObjective(one.objective, change, one.counted, {
        nowSeconds,
        staleAfterSeconds: SILENT_AFTER_SECONDS,
        lowTraffic: slo.definition.lowTraffic,
        ownAlerts: slo.definition.ownAlerts,
      });
      const working = whatIfWorking({
        subject: `What-if of ${one.objective.title ?? slo.definition.title}`,
        replay,
        input: inputOf(one),
        definitionVersion: versionInWords(slo),
        sliceSeconds: one.counted.sliceSeconds,
        computedAt: this.#options.clock.now().toISOString(),
      });
      return presentWhatIf(replay, working);
    });
  }

  /** @throws Problem `unknown-slo` */
  async prometheusRules(name: string): Promise<Schemas['SloPrometheusRules']> {
    const { sources, portalUrl } = this.#options;
    const { definition } = await this.#find(name);
    const { groups, faults } = prometheusRules(definition, {
      isPrometheus: source =>
        (sources.find(source)?.type ?? source).toLowerCase() === PROMETHEUS,
      portalUrl,
    });
    return {
      text: groups.length > 0 ? rulesAsYaml(groups) : '',
      faults: faults.map(fault => ({
        ...fault,
        // Rules count objectives as people do, the API from 0.
        objective: fault.objective === null ? null : fault.objective - 1,
      })),
    };
  }

  async #find(name: string): Promise<KnownSlo> {
    const { known, services } = this.#options;
    const slo = await known.get(name);
    // A replica that does not lead the rounds looks at the catalog here alone.
    await services.refresh();
    if (slo) return slo;
    throw unknownSlo(name);
  }

  async #evaluate(slo: KnownSlo, options: EvaluateOptions): Promise<SloResult> {
    const { evaluator, states } = this.#options;
    const atRisk = await states.atRisk([slo.name]);
    const [result] = await evaluator.evaluate([slo], { ...options, atRisk });
    return result;
  }

  #checkObjective({ name, definition }: KnownSlo, objective: number): void {
    const last = definition.objectives.length - 1;
    if (objective <= last) return;
    const detail = `must be at most ${last}`;
    throw new Problem(
      'invalid-request',
      `The SLO "${name}" has no objective ${objective}: objective ${detail}.`,
      { errors: [{ pointer: 'objective', detail }] },
    );
  }

  #widestWindow({ definition }: KnownSlo): Span {
    const now = this.#options.clock.now().getTime() / 1_000;
    const starts = definition.objectives.map(
      ({ window }) => windowAt(window, now).startSeconds,
    );
    return { startSeconds: Math.min(...starts), endSeconds: now };
  }
}
