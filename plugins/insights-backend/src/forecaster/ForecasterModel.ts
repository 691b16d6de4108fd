import type { LoggerService } from '@backstage/backend-plugin-api';
import { BUILT_IN_REGISTRY, type ModelsDomain } from '../domains/models';
import {
  TREND_ENGINE_VERSION,
  type Calibration,
  type TrendsService,
} from '../domains/trends';
import type { Clock } from '../platform/Clock';
import { Problem } from '../platform/Problem';
import { forecasterRegistration } from './forecasterRegistration';

/** Name of the forecaster in the built-in registry. */
export const FORECASTER_NAME = 'trend-forecaster';

/** Who registers it. */
const BY = 'system:default/almanac';

const DAY_MILLISECONDS = 86_400_000;
/** A version so old is followed by another, where the data has changed. */
const OLD_MILLISECONDS = 30 * DAY_MILLISECONDS;
/** A try that brought no version is not repeated sooner, by the same replica. */
const TRIED_AGAIN_AFTER_MILLISECONDS = DAY_MILLISECONDS;
/** As long as nothing is long enough to be tried on, it is looked sooner. */
const LOOKED_AGAIN_AFTER_MILLISECONDS = 600_000;

/** What the forecaster is registered with. */
export interface ForecasterModelParts {
  readonly trends: Pick<TrendsService, 'calibrate' | 'queueState'>;
  readonly builtIn: ModelsDomain['builtIn'];
  readonly lists: Pick<ModelsDomain['lists'], 'versions'>;
  readonly clock: Clock;
  readonly logger: LoggerService;
}

/**
 * Keeps the suite's own forecaster in the registry of models: one version for each version of its engine, with how it fares on
 * the series of this portal, and one more each month in which these have changed.
 */
export class ForecasterModel {
  readonly #parts: ForecasterModelParts;
  #notBeforeMilliseconds = 0;

  constructor(parts: ForecasterModelParts) {
    this.#parts = parts;
  }

  /** Tries the forecaster and registers it, where that is due. Two replicas at once leave one version. */
  async registerIfDue(signal: AbortSignal): Promise<void> {
    const { trends, clock } = this.#parts;
    const now = clock.now().getTime();
    if (now < this.#notBeforeMilliseconds) return;
    const latest = await this.#latest();
    if (latest && !this.#isDue(latest)) return;
    // What is still being analysed is still coming in.
    const { waiting, claimed } = await trends.queueState();
    if (waiting + claimed > 0) return;
    const calibration = await trends.calibrate(signal);
    this.#notBeforeMilliseconds =
      now +
      (calibration.series === 0
        ? LOOKED_AGAIN_AFTER_MILLISECONDS
        : TRIED_AGAIN_AFTER_MILLISECONDS);
    if (calibration.series > 0) await this.#register(calibration, latest);
  }

  async #register(
    calibration: Calibration,
    latest: Latest | undefined,
  ): Promise<void> {
    const isSameEngine = latest !== undefined && isOfEngine(latest);
    const isSameData = latest?.datasets.some(
      ({ digest }) => digest === calibration.dataDigest,
    );
    if (isSameEngine && isSameData) return;
    const day = this.#parts.clock.now().toISOString().slice(0, 10);
    const dated = `${TREND_ENGINE_VERSION}+${day}`;
    if (!isSameEngine) {
      await this.#registerAs(calibration, TREND_ENGINE_VERSION);
      const now = await this.#latest();
      if (now && isOfEngine(now)) return;
      // This engine ran here before another one did, and is in use again.
    }
    await this.#registerAs(calibration, dated);
  }

  async #registerAs(calibration: Calibration, version: string): Promise<void> {
    const { builtIn, logger } = this.#parts;
    const registration = forecasterRegistration(calibration, version);
    try {
      await builtIn.registerVersion(FORECASTER_NAME, registration, BY);
    } catch (error) {
      // It is there, of other data: by another replica a moment before, or by this engine some time ago.
      if (error instanceof Problem && error.id === 'conflict') return;
      throw error;
    }
    logger.info(
      `The trend forecaster ${version} was tried on ${calibration.series} series`,
    );
  }

  #isDue(latest: Latest): boolean {
    if (!isOfEngine(latest)) return true;
    const age =
      this.#parts.clock.now().getTime() - Date.parse(latest.createdAt ?? '');
    return age >= OLD_MILLISECONDS;
  }

  async #latest(): Promise<Latest | undefined> {
    const key = { registry: BUILT_IN_REGISTRY, name: FORECASTER_NAME };
    try {
      const { items } = await this.#parts.lists.versions(key, { limit: 1 });
      return items[0];
    } catch (error) {
      if (error instanceof Problem && error.id === 'unknown-model')
        return undefined;
      throw error;
    }
  }
}

type Latest = Awaited<
  ReturnType<ModelsDomain['lists']['versions']>
>['items'][number];

function isOfEngine({ version }: Pick<Latest, 'version'>): boolean {
  return (
    version === TREND_ENGINE_VERSION ||
    version.startsWith(`${TREND_ENGINE_VERSION}+`)
  );
}
