import { digestOf, sha256 } from '../../platform/digest';
import type { SignalsService, Step, Subject } from '../signals';
import type { AnalysisRunner } from './AnalysisRunner';
import {
  HELD_OUT_PERIODS,
  type SeriesBacktest,
} from './model/backtest/backtestSeries';
import {
  summariseBacktests,
  type BacktestFigure,
} from './model/backtest/summariseBacktests';
import { SHIPPED_METHODS } from './model/forecast/forecastMethods';
import { TREND_ENGINE_VERSION } from './model/TrendAnalysis';
import { subjectInput } from './subjectInput';

/** Series of each signal that are tried: enough for intervals of a few percent. */
const MOST_SERIES_OF_SIGNAL = 200;
/** Series that a thread gets at once. */
const BATCH = 20;
const CHANGED_PER_PAGE = 500;

/** How the forecaster fares on one signal. */
export interface SignalCalibration {
  readonly signalId: string;
  readonly title: string;
  readonly step: Step;
  /** Periods that were held out at each origin. */
  readonly heldOutPeriods: number;
  /** Series that were long enough. */
  readonly series: number;
  /** Held-out values that were forecast. */
  readonly values: number;
  readonly figures: readonly BacktestFigure[];
}

/** How the forecaster fares on the series of the portal. */
export interface Calibration {
  readonly engineVersion: string;
  /** How forecasts are made, by name. */
  readonly methods: typeof SHIPPED_METHODS;
  /** SHA-256 of the digests of all series that were tried. */
  readonly dataDigest: string;
  readonly series: number;
  /** Those with at least one series that is long enough, by id. */
  readonly signals: readonly SignalCalibration[];
  /** Over the series of all signals. */
  readonly figures: readonly BacktestFigure[];
}

/** Measures the forecaster on what the portal has collected, in worker threads. */
export class ForecasterCalibration {
  readonly #signals: SignalsService;
  readonly #runner: Pick<AnalysisRunner, 'backtest'>;

  constructor(
    signals: SignalsService,
    runner: Pick<AnalysisRunner, 'backtest'>,
  ) {
    this.#signals = signals;
    this.#runner = runner;
  }

  /** Of signals with many series, the same two hundred are tried each time. @throws the reason of the signal's abort */
  async calibrate(signal: AbortSignal): Promise<Calibration> {
    const digests: string[] = [];
    const all: SeriesBacktest[] = [];
    const signals: SignalCalibration[] = [];
    for (const [signalId, topicIds] of await this.#sample()) {
      const tried = await this.#tried(signalId, topicIds, signal);
      const { ofSignal, backtests, seen } = tried;
      digests.push(...seen);
      all.push(...backtests);
      if (!ofSignal || backtests.length === 0) continue;
      signals.push({
        signalId,
        title: ofSignal.title,
        step: ofSignal.step,
        heldOutPeriods: HELD_OUT_PERIODS[ofSignal.step],
        series: backtests.length,
        values: backtests.reduce((sum, { values }) => sum + values, 0),
        figures: summariseBacktests(backtests),
      });
    }
    return {
      engineVersion: TREND_ENGINE_VERSION,
      methods: SHIPPED_METHODS,
      dataDigest: digestOf(digests.sort().join('\n')),
      series: all.length,
      signals,
      figures: summariseBacktests(all),
    };
  }

  /** Topics of each signal by id, those whose hash is smallest: the choice does not depend on their values or order. */
  async #sample(): Promise<[string, string[]][]> {
    const topics = new Map<string, string[]>();
    let after = 0;
    for (;;) {
      const page = await this.#signals.listChangedSubjects(
        after,
        CHANGED_PER_PAGE,
      );
      for (const { signalId, topicId } of page) {
        topics.set(signalId, [...(topics.get(signalId) ?? []), topicId]);
      }
      const last = page.at(-1);
      if (!last || page.length < CHANGED_PER_PAGE) break;
      after = last.revision;
    }
    return [...topics]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([signalId, ids]) => [
        signalId,
        ids
          .map(id => ({ id, hash: sha256('hex', id) }))
          .sort((a, b) => (a.hash < b.hash ? -1 : 1))
          .slice(0, MOST_SERIES_OF_SIGNAL)
          .map(({ id }) => id),
      ]);
  }

  async #tried(
    signalId: string,
    topicIds: readonly string[],
    signal: AbortSignal,
  ) {
    const backtests: SeriesBacktest[] = [];
    const seen: string[] = [];
    let ofSignal: Subject['signal'] | undefined;
    for (let from = 0; from < topicIds.length; from += BATCH) {
      signal.throwIfAborted();
      const subjects = await this.#signals.readSubjects(
        signalId,
        topicIds.slice(from, from + BATCH),
      );
      ofSignal ??= subjects[0]?.signal;
      seen.push(...subjects.map(({ digest }) => digest));
      const inputs = subjects.map(subject => ({
        ...subjectInput(subject),
        members: [],
      }));
      const found = await this.#runner.backtest(inputs);
      backtests.push(...found.filter(one => one !== null));
    }
    return { ofSignal, backtests, seen };
  }
}
