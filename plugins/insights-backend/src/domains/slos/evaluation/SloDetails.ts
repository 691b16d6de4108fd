import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Clock } from '../../../platform/Clock';
import { Problem } from '../../../platform/Problem';
import type { SignalsService } from '../../signals';
import type { KnownSlo } from '../definitions';
import { SILENT_AFTER_SECONDS } from '../model/evaluation/asOf';
import { budgetHistory } from '../model/history/budgetHistory';
import type { LedgerMarker } from '../model/ledger/budgetLedger';
import { prometheusRules } from '../model/rules/prometheusRules';
import { rulesAsYaml } from '../model/rules/rulesAsYaml';
import { replayObjective } from '../model/whatIf/replayObjective';
import { whatIfWorking } from '../model/whatIf/whatIfWorking';
import { secondsOf } from '../model/window/Duration';
import type { Span } from '../model/window/TimeWindow';
import { windowAt } from '../model/window/windowAt';
import { presentDefinition } from '../presentDefinition';
import { presentHistory } from '../presentHistory';
import { presentMarker } from '../presentMarker';
import { inputOf, presentResult, versionInWords } from '../presentResult';
import { presentSeries } from '../presentSeries';
import { presentWhatIf } from '../presentWhatIf';
import type { SliSources } from '../series/SliSources';
import type { ServiceCatalog } from '../services/ServiceCatalog';
import { unknownSlo } from '../unknownSlo';
import type { AlertHistory } from './AlertWatch';
import { changeOf } from './changeOf';
import { happeningsOf } from './happenings';
import type { SloEvaluator } from './SloEvaluator';
import type { StatesStore } from './StatesStore';
import { summaryOf } from './summaryOf';

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
    const { states, sources, services, alerts, about, clock } = this.#options;
    const slo = await this.#find(name);
    const computedAt = clock.now().toISOString();
    const markers = await this.#markers(slo, this.#widestWindow(slo));
    const [result] = await this.#options.evaluator.evaluate([slo], { markers });
    const [kept, itsAbout, alertHistory] = await Promise.all([
      states.get(name),
      about(slo),
      alerts.recentOf(name, RECENT_ALERTS),
    ]);
    const { definition } = slo;
    const { description } = definition;
    const named = new Set(
      result.objectives.flatMap(({ evaluation }) =>
        evaluation.ledger.flatMap(line => line.markers.map(({ id }) => id)),
      ),
    );
    return {
      ...summaryOf(result, {
        facts: services.factsOf(definition.service),
        isExample: definition.objectives.some(({ sli }) =>
          sources.isExample(sli),
        ),
        alert: kept?.alert ?? null,
        computedAt,
      }),
      ...(description !== undefined && { description }),
      definition: presentDefinition(definition),
      ...itsAbout,
      ...presentResult(result, computedAt),
      series: result.objectives.map(one => presentSeries(one, sources)),
      markers: markers.filter(({ id }) => named.has(id)).map(presentMarker),
      alertHistory: [...alertHistory],
    };
  }

  /** @throws Problem `unknown-slo`, `invalid-request` */
  async history(
    name: string,
    { objective, points }: { objective: number; points: number },
  ): Promise<Schemas['SloHistory']> {
    const slo = await this.#find(name);
    this.#checkObjective(slo, objective);
    const { window } = slo.definition.objectives[objective];
    const [result] = await this.#options.evaluator.evaluate([slo], {
      reachSeconds:
        window.kind === 'rolling' ? secondsOf(window.duration) : undefined,
    });
    const { counted, objective: evaluated } = result.objectives[objective];
    const history = budgetHistory(evaluated, counted, {
      nowSeconds: result.nowSeconds,
      points,
    });
    return presentHistory(history, {
      name,
      objective,
      markers: await this.#markers(slo, history.window),
      computedAt: this.#options.clock.now().toISOString(),
    });
  }

  /** @throws Problem `unknown-slo`, `invalid-request` */
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
    const [result] = await this.#options.evaluator.evaluate([slo], {
      reachSeconds: REPLAYED_SECONDS + widest,
    });
    const one = result.objectives[objective];
    const replay = replayObjective(one.objective, change, one.counted, {
      nowSeconds: result.nowSeconds,
      staleAfterSeconds: SILENT_AFTER_SECONDS,
      lowTraffic: slo.definition.lowTraffic,
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
    const slo = await this.#options.known.get(name);
    if (slo) return slo;
    throw unknownSlo(name);
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

  /** What happened to the service, and the alerts of the SLO itself. */
  async #markers(slo: KnownSlo, span: Span): Promise<LedgerMarker[]> {
    const { services, signals, alerts } = this.#options;
    const { entityRef } = services.factsOf(slo.definition.service);
    const [happenings, episodes] = await Promise.all([
      happeningsOf(signals, entityRef, span),
      alerts.spansOf(slo.name, span.startSeconds, span.endSeconds),
    ]);
    return [...happenings, ...episodes];
  }

  #widestWindow({ definition }: KnownSlo): Span {
    const now = this.#options.clock.now().getTime() / 1_000;
    const starts = definition.objectives.map(
      ({ window }) => windowAt(window, now).startSeconds,
    );
    return { startSeconds: Math.min(...starts), endSeconds: now };
  }
}
