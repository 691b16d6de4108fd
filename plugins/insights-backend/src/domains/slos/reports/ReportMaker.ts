import { setImmediate } from 'node:timers/promises';
import type { Clock } from '../../../platform/Clock';
import { inPortions } from '../../../platform/inPortions';
import type { SignalsService } from '../../signals';
import type { BucketStore } from '../buckets/BucketStore';
import type { AlertHistory } from '../evaluation/AlertWatch';
import { bucketQueries } from '../evaluation/bucketQueries';
import { markersAround } from '../evaluation/markersAround';
import type { Buckets } from '../model/buckets/Buckets';
import { SLO_ENGINE_VERSION } from '../model/evaluation/evaluationWorking';
import type { LedgerMarker } from '../model/ledger/budgetLedger';
import type {
  FrozenPromised,
  FrozenSlo,
  ReportContent,
} from '../model/report/ReportContent';
import type { ReportPeriod } from '../model/report/ReportPeriod';
import type { ReportScope } from '../model/report/ReportScope';
import { countsOfPromises, countsOfSlos } from '../model/report/reportCounts';
import { REPORT_FORMAT } from '../model/report/reportFormat';
import { reportNotes } from '../model/report/reportNotes';
import { COVERAGE_THRESHOLD } from '../model/report/verdictOf';
import { seriesOf } from '../model/series/SliSeries';
import { instantOf } from '../model/window/instantOf';
import type { Span } from '../model/window/TimeWindow';
import type { SliSources } from '../series/SliSources';
import type { ServiceCatalog } from '../services/ServiceCatalog';
import { frozenSlo } from './frozenSlo';
import type { ReportedSlo } from './ReportedSlo';

/** What a report is computed from. */
export interface ReportMakerOptions {
  readonly buckets: Pick<BucketStore, 'read'>;
  readonly sources: SliSources;
  readonly services: ServiceCatalog;
  readonly signals: Pick<SignalsService, 'listEntityMarkers'>;
  /** Without it, reports name no alerts. */
  readonly alerts?: Pick<AlertHistory, 'spansOf'>;
  readonly clock: Clock;
}

/** What a report is of. */
export interface ReportSubject {
  readonly title: string;
  readonly period: ReportPeriod;
  /** What is counted ends here; seconds since 1970. */
  readonly untilSeconds: number;
  readonly scope: ReportScope;
  /** By name; none where the report is of a customer, who was promised something else. */
  readonly slos: readonly ReportedSlo[];
  /** Left out where a report of before promises were told is made again. */
  readonly promised?: FrozenPromised;
  /** Less than {@link REPORT_FORMAT} where a report of before is made again. */
  readonly format?: number;
}

/** SLOs whose buckets are read in one statement. */
const PORTION = 20;

/** Computes what a report says, in portions between which others are served. */
export class ReportMaker {
  readonly #options: ReportMakerOptions;

  constructor(options: ReportMakerOptions) {
    this.#options = options;
  }

  async make(subject: ReportSubject): Promise<ReportContent> {
    const { period, untilSeconds, scope, promised } = subject;
    const { format = REPORT_FORMAT } = subject;
    const span = { ...period, endSeconds: untilSeconds };
    const slos: FrozenSlo[] = [];
    for (const portion of inPortions(subject.slos, PORTION)) {
      const kept = await this.#read(portion, span);
      for (const slo of portion) {
        slos.push(await this.#report(slo, { span, kept, format }));
        await setImmediate();
      }
    }
    const until = instantOf(untilSeconds);
    const isPreliminary = untilSeconds < period.endSeconds;
    const ofCustomer = scope.customer === undefined ? undefined : promised;
    const judges = ofCustomer ? 'promises' : 'objectives';
    const parts = { scope, slos, promised };
    return {
      ...(format > 1 && { format }),
      title: subject.title,
      period: {
        ...{ kind: period.kind, of: period.of, timeZone: period.timeZone },
        start: instantOf(period.startSeconds),
        end: instantOf(period.endSeconds),
      },
      ...{ until, isPreliminary },
      isExample: [...slos, ...(promised?.agreements ?? [])].some(
        ({ isExample }) => isExample,
      ),
      scope: frozenScope(scope),
      ...(promised && ({ judges } as const)),
      counts: ofCustomer ? countsOfPromises(ofCustomer) : countsOfSlos(slos),
      engineVersion: SLO_ENGINE_VERSION,
      coverageThreshold: COVERAGE_THRESHOLD,
      ...(promised && { promised }),
      slos,
      notes: reportNotes(parts, { isPreliminary, until }),
    };
  }

  /** The buckets of some SLOs, as far back as their own windows reach at the beginning of the period. */
  #read(slos: readonly ReportedSlo[], { startSeconds, endSeconds }: Span) {
    const queries = bucketQueries(
      slos.map(({ definition }) => ({
        definition,
        series: definition.objectives.map(seriesOf),
        reachedFromSeconds: startSeconds,
        toSeconds: endSeconds,
      })),
    );
    const nowSeconds = this.#options.clock.now().getTime() / 1_000;
    return this.#options.buckets.read(queries, nowSeconds);
  }

  async #report(
    slo: ReportedSlo,
    how: {
      readonly span: Span;
      readonly kept: ReadonlyMap<string, readonly Buckets[]>;
      readonly format: number;
    },
  ): Promise<FrozenSlo> {
    const { signals, alerts, sources } = this.#options;
    const { span, kept, format } = how;
    const { startSeconds, endSeconds } = span;
    const fired =
      (await alerts?.spansOf(slo.name, startSeconds, endSeconds)) ?? [];
    const { name, definition, held } = slo;
    const markers = await markersAround(
      {
        services: format > 1 ? this.#options.services : this.#alone(),
        signals,
        alerts: { spansOf: async () => fired },
      },
      { ...held, name, definition },
      span,
    );
    const untilEnd = (marker: LedgerMarker): LedgerMarker => ({
      ...marker,
      // What goes on after the period is no part of it.
      endSeconds: Math.min(marker.endSeconds, endSeconds),
    });
    return frozenSlo(slo, {
      ...{ span, kept, sources },
      markers: markers.map(untilEnd),
      alerts: fired.map(untilEnd),
    });
  }

  /** Services as the first reports saw them: without what they depend on. */
  #alone(): Pick<ServiceCatalog, 'factsOf' | 'dependenciesOf'> {
    const { services } = this.#options;
    return {
      factsOf: service => services.factsOf(service),
      dependenciesOf: () => [],
    };
  }
}

function frozenScope({ slos, ...scope }: ReportScope): ReportContent['scope'] {
  return slos ? { ...scope, slos: [...slos] } : scope;
}
