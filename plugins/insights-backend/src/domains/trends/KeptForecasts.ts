import { inPortions } from '../../platform/inPortions';
import type { AnalysisRunner } from './AnalysisRunner';
import { inputDigest } from './model/inputDigest';
import type { ForecastFan, PastForecastsRequest } from './model/pastForecasts';
import { upToPeriod } from './model/pastSeries';

/** Forecasts that stay in memory: 5 quantiles of 12 periods each, some 60 MB. A thousand topics through five years of months. */
const MOST_KEPT = 60_000;

/** Forecasts that a thread makes at once: a quarter of a second, as whoever looks at a page waits for a thread until then. */
const MADE_AT_ONCE = 32;

/** A forecast that is to be made. */
interface Missing {
  readonly key: string;
  readonly request: PastForecastsRequest;
}

/**
 * Forecasts as they would have been made in the past, kept in memory by the very values that each was made from: what comes
 * later changes none of them.
 */
export class KeptForecasts {
  readonly #runner: Pick<AnalysisRunner, 'pastForecasts' | 'parallelism'>;
  readonly #most: number;
  readonly #kept = new Map<string, ForecastFan | null>();

  /** @param most - forecasts that are kept, those that were asked for last */
  constructor(
    runner: Pick<AnalysisRunner, 'pastForecasts' | 'parallelism'>,
    most: number = MOST_KEPT,
  ) {
    this.#runner = runner;
    this.#most = most;
  }

  /**
   * One list for each request, one forecast for each of its periods.
   *
   * @param signal - gives up between two portions when it aborts; what was made stays
   */
  async of(
    requests: readonly PastForecastsRequest[],
    signal?: AbortSignal,
  ): Promise<(ForecastFan | null)[][]> {
    const asked = requests.map(request =>
      request.periods.map(period => ({
        key: keyOf(request, period),
        request: { ...request, periods: [period] },
      })),
    );
    const found = new Map<string, ForecastFan | null>();
    const missing = new Map<string, Missing>();
    for (const one of asked.flat()) {
      const kept = this.#kept.get(one.key);
      if (kept === undefined) missing.set(one.key, one);
      else this.#keep(found, one.key, kept);
    }
    const portions = inPortions([...missing.values()], MADE_AT_ONCE);
    const lane = async () => {
      for (const portion of portions) {
        signal?.throwIfAborted();
        await this.#make(portion, found, signal);
      }
    };
    // All take from the same portions, so that no thread is asked for more than one at a time.
    const lanes = Array.from({ length: this.#runner.parallelism }, lane);
    await Promise.all(lanes);
    return asked.map(list => list.map(({ key }) => found.get(key) ?? null));
  }

  async #make(
    portion: readonly Missing[],
    found: Map<string, ForecastFan | null>,
    signal: AbortSignal | undefined,
  ): Promise<void> {
    const made = await this.#runner.pastForecasts(
      portion.map(({ request }) => request),
      signal,
    );
    portion.forEach(({ key }, index) => this.#keep(found, key, made[index][0]));
  }

  /** Those that were asked for last stay longest. */
  #keep(
    found: Map<string, ForecastFan | null>,
    key: string,
    fan: ForecastFan | null,
  ): void {
    found.set(key, fan);
    this.#kept.delete(key);
    this.#kept.set(key, fan);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > this.#most) this.#kept.delete(oldest);
  }
}

/** Of all that a forecast is made from. */
function keyOf(request: PastForecastsRequest, period: number): string {
  const { scale, windowPeriods } = request;
  return JSON.stringify([
    inputDigest(upToPeriod(request, period)),
    scale,
    windowPeriods,
  ]);
}
