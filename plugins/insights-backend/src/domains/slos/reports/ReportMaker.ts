import { setImmediate } from 'node:timers/promises';
import type { Clock } from '../../../platform/Clock';
import { inPortions } from '../../../platform/inPortions';
import type { SignalsService } from '../../signals';
import type { BucketsQuery, BucketStore } from '../buckets/BucketStore';
import type { AlertHistory } from '../evaluation/AlertWatch';
import { happeningsOf } from '../evaluation/happenings';
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
import { reportNotes } from '../model/report/reportNotes';
import { COVERAGE_THRESHOLD } from '../model/report/verdictOf';
import { seriesOf } from '../model/series/SliSeries';
import { wholeSeriesOf } from '../model/series/wholeSeriesOf';
import { instantOf } from '../model/window/instantOf';
import { windowAt } from '../model/window/windowAt';
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
    const span = { ...period, endSeconds: untilSeconds };
    const slos: FrozenSlo[] = [];
    for (const portion of inPortions(subject.slos, PORTION)) {
      const kept = await this.#read(portion, span);
      for (const slo of portion) {
        slos.push(await this.#report(slo, span, kept));
        await setImmediate();
      }
    }
    const until = instantOf(untilSeconds);
    const isPreliminary = untilSeconds < period.endSeconds;
    const ofCustomer = slos.length === 0 ? promised : undefined;
    const judges = ofCustomer ? 'promises' : 'objectives';
    const parts = { slos, promised };
    return {
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
      counts: ofCustomer ? countsOfPromises(ofCustomer) : countsOf(slos),
      engineVersion: SLO_ENGINE_VERSION,
      coverageThreshold: COVERAGE_THRESHOLD,
      ...(promised && { promised }),
      slos,
      notes: reportNotes(parts, { isPreliminary, until }),
    };
  }

  /** The buckets of some SLOs, as far back as their own windows reach at the beginning of the period. */
  #read(slos: readonly ReportedSlo[], { startSeconds, endSeconds }: Span) {
    const queries = slos.flatMap(({ definition }) => {
      const whole = wholeSeriesOf(definition);
      const series = [
        ...definition.objectives.map(seriesOf),
        ...(whole ? [whole] : []),
      ];
      return series.map(({ id, stepSeconds }, index): BucketsQuery => {
        // All objectives of a composite have one window.
        const { window } =
          definition.objectives[index] ?? definition.objectives[0];
        return {
          ...{ seriesId: id, stepSeconds, toSeconds: endSeconds },
          fromSeconds: windowAt(window, startSeconds).startSeconds,
        };
      });
    });
    const nowSeconds = this.#options.clock.now().getTime() / 1_000;
    return this.#options.buckets.read(queries, nowSeconds);
  }

  async #report(
    slo: ReportedSlo,
    span: Span,
    kept: ReadonlyMap<string, readonly Buckets[]>,
  ): Promise<FrozenSlo> {
    const { services, signals, alerts, sources } = this.#options;
    const { startSeconds, endSeconds } = span;
    const { entityRef } = services.factsOf(slo.definition.service);
    const [happenings, fired] = await Promise.all([
      happeningsOf(signals, entityRef, span),
      alerts?.spansOf(slo.name, startSeconds, endSeconds) ?? [],
    ]);
    const untilEnd = (marker: LedgerMarker): LedgerMarker => ({
      ...marker,
      // What goes on after the period is no part of it.
      endSeconds: Math.min(marker.endSeconds, endSeconds),
    });
    return frozenSlo(slo, {
      ...{ span, kept, sources },
      happenings: happenings.map(untilEnd),
      alerts: fired.map(untilEnd),
    });
  }
}

function frozenScope({ slos, ...scope }: ReportScope): ReportContent['scope'] {
  return slos ? { ...scope, slos: [...slos] } : scope;
}

/** What a report of a customer judges. */
function countsOfPromises({
  counts: { kept, broken, undecided },
}: FrozenPromised): ReportContent['counts'] {
  const counts = { met: kept, missed: broken, undecided };
  return { slos: 0, objectives: 0, ...counts };
}

function countsOf(slos: readonly FrozenSlo[]): ReportContent['counts'] {
  const verdicts = slos.flatMap(({ objectives }) =>
    objectives.map(({ verdict }) => verdict),
  );
  const count = (wanted: (typeof verdicts)[number]) =>
    verdicts.filter(verdict => verdict === wanted).length;
  return {
    slos: slos.length,
    objectives: verdicts.length,
    met: count('met'),
    missed: count('missed'),
    undecided: count('undecided'),
  };
}
