import type { Clock } from '../../../platform/Clock';
import type { BucketStore } from '../buckets/BucketStore';
import { seriesFaults } from '../model/buckets/bucketFaults';
import type { Buckets } from '../model/buckets/Buckets';
import type {
  ObjectiveDefinition,
  SloDefinition,
} from '../model/definition/SloDefinition';
import { asOf, SILENT_AFTER_SECONDS } from '../model/evaluation/asOf';
import type { Counted } from '../model/evaluation/Counted';
import { NOT_AT_RISK, type AtRisk } from '../model/evaluation/atRisk';
import {
  compositeStanding,
  type CompositeStanding,
} from '../model/evaluation/compositeStanding';
import { evaluateComposite } from '../model/evaluation/evaluateComposite';
import {
  evaluateObjective,
  type Evaluation,
} from '../model/evaluation/evaluateObjective';
import { onOneGrid } from '../model/evaluation/onOneGrid';
import { slicesToKeep } from '../model/evaluation/slicesToKeep';
import type { SloState } from '../model/evaluation/SloState';
import type { LedgerMarker } from '../model/ledger/budgetLedger';
import { seriesOf, type SliSeries } from '../model/series/SliSeries';
import { wholeSeriesOf } from '../model/series/wholeSeriesOf';
import type { CollectedSeries, SeriesStore } from '../series/SeriesStore';
import type { SliSources } from '../series/SliSources';
import { bucketQueries } from './bucketQueries';
import { reachOf } from './reachOf';
import { standingOf } from './standingOf';

/** A definition that is in force. */
export interface EvaluableSlo {
  readonly name: string;
  /** From 1. */
  readonly version: number;
  readonly digest: string;
  readonly definition: SloDefinition;
  /** Since when the version holds, as an ISO 8601 instant; long ago when left out. */
  readonly validFrom?: string;
}

/** How one objective stands. */
export interface ObjectiveResult {
  readonly objective: ObjectiveDefinition;
  readonly series: SliSeries;
  /** Undefined until the first round of collection has seen the definition. */
  readonly collected: CollectedSeries | undefined;
  readonly counted: Counted;
  readonly evaluation: Evaluation;
  readonly state: SloState;
  /** Why it is invalid or not up to date. */
  readonly problem: string | null;
}

/** How an SLO stands. */
export interface SloResult {
  readonly slo: EvaluableSlo;
  /** The moment it is evaluated for. */
  readonly nowSeconds: number;
  readonly objectives: readonly ObjectiveResult[];
  readonly composite: CompositeStanding | null;
}

/** What an evaluation goes by beside the definitions. */
export interface EvaluateOptions {
  /** What happened, for the ledger. */
  readonly markers?: readonly LedgerMarker[];
  /** How far back windows are looked at that ended before; 30 days at least. */
  readonly reachSeconds?: number;
  /** What was at risk when it was last evaluated, by the name of the SLO. */
  readonly atRisk?: ReadonlyMap<string, AtRisk>;
}

/** Evaluates SLOs on the buckets that are kept. */
export class SloEvaluator {
  readonly #buckets: BucketStore;
  readonly #series: SeriesStore;
  readonly #clock: Clock;
  readonly #sources: Pick<SliSources, 'lateSecondsOf'>;

  constructor(parts: {
    readonly buckets: BucketStore;
    readonly series: SeriesStore;
    readonly clock: Clock;
    /** Sources whose samples come late; none when left out. */
    readonly sources?: Pick<SliSources, 'lateSecondsOf'>;
  }) {
    this.#sources = parts.sources ?? { lateSecondsOf: () => 0 };
    this.#buckets = parts.buckets;
    this.#series = parts.series;
    this.#clock = parts.clock;
  }

  /** Evaluates some SLOs, in their order, with one question to the database for all. */
  async evaluate(
    slos: readonly EvaluableSlo[],
    {
      markers = [],
      reachSeconds = 0,
      atRisk = new Map<string, AtRisk>(),
    }: EvaluateOptions = {},
  ): Promise<SloResult[]> {
    const clockSeconds = this.#clock.now().getTime() / 1_000;
    const asked = slos.map(slo => ({
      slo,
      series: slo.definition.objectives.map(seriesOf),
    }));
    const ids = new Set(asked.flatMap(({ series }) => series.map(s => s.id)));
    const found = await this.#series.get([...ids]);
    const collected = new Map(found.map(one => [one.series.id, one]));
    const moments = asked.map(({ series }) =>
      asOf(
        series.map(
          ({ id }) => collected.get(id)?.collectedUntilSeconds ?? null,
        ),
        clockSeconds,
      ),
    );
    const stretches = await this.#buckets.read(
      bucketQueries(
        asked.map(({ slo: { definition }, series }, index) => {
          const toSeconds = moments[index];
          const reachedFromSeconds =
            toSeconds - reachOf(definition, reachSeconds);
          return { definition, series, reachedFromSeconds, toSeconds };
        }),
      ),
      clockSeconds,
    );
    return asked.map(({ slo, series }, index) =>
      resultOf({
        slo,
        series,
        nowSeconds: moments[index],
        clockSeconds,
        collected,
        stretches,
        markers,
        atRisk: atRisk.get(slo.name) ?? NOT_AT_RISK,
        sources: this.#sources,
      }),
    );
  }

  /**
   * Keeps the slices of composites, while each is known by itself: once those of the parts are rolled up, it cannot be told
   * which of the bad ones were the same.
   */
  async keepWholes(results: readonly SloResult[]): Promise<void> {
    const batch = results.flatMap(({ slo, composite, nowSeconds }) => {
      const whole = wholeSeriesOf(slo.definition);
      const slices = composite?.spending.slices ?? [];
      const buckets = whole && slicesToKeep(slices, nowSeconds);
      return buckets ? [{ seriesId: whole.id, buckets }] : [];
    });
    if (batch.length === 0) return;
    await this.#buckets.keep(batch, this.#clock.now().getTime() / 1_000);
  }
}

interface ResultInput {
  readonly slo: EvaluableSlo;
  readonly series: readonly SliSeries[];
  readonly nowSeconds: number;
  readonly clockSeconds: number;
  readonly collected: ReadonlyMap<string, CollectedSeries>;
  readonly stretches: ReadonlyMap<string, readonly Buckets[]>;
  readonly markers: readonly LedgerMarker[];
  readonly atRisk: AtRisk;
  readonly sources: Pick<SliSources, 'lateSecondsOf'>;
}

function resultOf(input: ResultInput): SloResult {
  const { slo, series, nowSeconds } = input;
  const beganSeconds = Date.parse(slo.validFrom ?? '') / 1_000;
  const { objectives, lowTraffic, ownAlerts, isComposite } = slo.definition;
  const results = objectives.map((objective, index): ObjectiveResult => {
    const { id, sli, stepSeconds } = series[index];
    const collected = input.collected.get(id);
    const counted = countedFrom(
      series[index],
      input.stretches.get(id) ?? [],
      nowSeconds,
    );
    const evaluation = evaluateObjective(objective, counted, {
      nowSeconds,
      staleAfterSeconds: SILENT_AFTER_SECONDS,
      lowTraffic,
      ownAlerts,
      markers: input.markers,
      wasAtRisk: input.atRisk.objectives.includes(index),
    });
    return {
      objective,
      series: series[index],
      collected,
      counted,
      evaluation,
      ...standingOf(evaluation.state, {
        collected,
        stepSeconds,
        lateSeconds: input.sources.lateSecondsOf(sli),
        ageSeconds: input.clockSeconds - beganSeconds,
      }),
    };
  });
  return {
    slo,
    nowSeconds,
    objectives: results,
    composite: isComposite ? compositeOf(results, input) : null,
  };
}

/** How the objectives stand together, by the slices of the whole where those are kept. */
function compositeOf(
  objectives: readonly ObjectiveResult[],
  { slo, nowSeconds, stretches, atRisk }: ResultInput,
): CompositeStanding {
  const whole = wholeSeriesOf(slo.definition);
  const kept = whole && stretches.get(whole.id);
  const { inputs, beside } = onOneGrid(objectives, kept);
  const budget = evaluateComposite(inputs, nowSeconds, beside);
  const [{ window }] = slo.definition.objectives;
  const wasAtRisk = atRisk.whole;
  return compositeStanding(budget, {
    ...{ window, nowSeconds, wasAtRisk, objectives },
  });
}

/** What is kept of a series, and an empty stretch where nothing is. */
export function countedFrom(
  { slices, stepSeconds }: SliSeries,
  kept: readonly Buckets[],
  nowSeconds: number,
): Counted {
  const none: Buckets = {
    startSeconds: Math.floor(nowSeconds / stepSeconds) * stepSeconds,
    stepSeconds,
    good: new Float64Array(),
    total: new Float64Array(),
  };
  return {
    stretches: kept.length > 0 ? kept : [none],
    sliceSeconds: slices?.sliceSeconds ?? stepSeconds,
    faults: seriesFaults(kept),
  };
}
