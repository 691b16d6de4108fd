import { randomBytes } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { asError } from '../../../platform/asError';
import type { Clock } from '../../../platform/Clock';
import type { ModelCardsFacade } from '../cards';
import type { TextWorkers } from '../../../platform/threads/TextWorkers';
import { SUMMARY_ENGINE_VERSION } from '../model/summary/SUMMARY_ENGINE_VERSION';
import type {
  MetricReferences,
  ModelSummary,
} from '../model/summary/ModelSummary';
import { settingsDigest, type SummarySettings } from './settingsDigest';
import type {
  ClaimedModel,
  SummariesStore,
  SummaryMaker,
} from './SummariesStore';
import { summariseSources } from './summaryWork';
import { judgedVersion } from '../model/verdict';

/** Models that are claimed at once: some seconds of work at most, unless their cards are huge. */
const PORTION = 50;

/** Longer than a portion takes. */
const CLAIM_SECONDS = 300;

/**
 * Summaries by other settings that are younger than this process are left alone so long: while a portal changes its settings,
 * replicas of both run, which would make each other's anew without end.
 */
const SETTLED_SECONDS = 3_600;

/** A model grows old by the day. */
const OLD_SECONDS = 86_400;

/** Before every engine version in the order of texts, so that claims that lapsed are found as summaries of old engines are. */
const CLAIM = '0000-';

const NO_REFERENCES: MetricReferences = { before: null, frozen: null };

/** What summaries are made with. */
export interface SummaryRoundsOptions extends SummarySettings {
  readonly store: SummariesStore;
  readonly cards: Pick<ModelCardsFacade, 'sourcesOf'>;
  readonly workers: TextWorkers;
  readonly clock: Clock;
  readonly logger: LoggerService;
  /** Of summaries that are good; for tests. */
  readonly engineVersion?: string;
}

/** Makes what lists show of models, in portions that replicas share. */
export class SummaryRounds {
  readonly #options: SummaryRoundsOptions;
  readonly #startedAt: string;

  constructor(options: SummaryRoundsOptions) {
    this.#options = options;
    this.#startedAt = options.clock.now().toISOString();
  }

  /** Makes all summaries that are to be made, until a signal ends it. */
  async run(signal: AbortSignal): Promise<void> {
    await this.#outdate();
    while (!signal.aborted) {
      const token = newToken();
      const models = await this.#options.store.claim(this.#claim(token));
      if (models.length === 0) return;
      for (const model of models) {
        if (signal.aborted) {
          await this.#options.store.release(token, models);
          return;
        }
        await this.#summarise(model, token);
        // SQLite answers at once, so that nobody else would have a turn.
        await setImmediate();
      }
    }
  }

  async #outdate(): Promise<void> {
    const { store, clock } = this.#options;
    const settledMilliseconds = clock.now().getTime() - SETTLED_SECONDS * 1_000;
    const settled = new Date(settledMilliseconds).toISOString();
    const before = settled > this.#startedAt ? settled : this.#startedAt;
    await store.outdate(this.#maker.settings, before);
  }

  /** Makes the summary of one model at once. */
  async one(modelId: string): Promise<void> {
    const token = newToken();
    const now = this.#options.clock.now().toISOString();
    const model = await this.#options.store.claimOne(modelId, { token, now });
    if (model) await this.#summarise(model, token);
  }

  async #summarise(model: ClaimedModel, token: string): Promise<void> {
    const { store, logger } = this.#options;
    const claimed = { modelId: model.modelId, token };
    try {
      if (model.fault) throw model.fault;
      const summary = await this.#summaryOf(model);
      await store.keep(claimed, summary, this.#maker);
    } catch (thrown) {
      const error = asError(thrown);
      logger.error(
        `What lists show of the model ${model.registry}/${model.name} could not be made; it stays as it was`,
        error,
      );
      await store.keepFault(claimed, error.message, this.#maker);
    }
  }

  async #summaryOf({ modelId, facts }: ClaimedModel): Promise<ModelSummary> {
    const { store, cards, workers, clock, profile } = this.#options;
    const { aliases, latestVersion } = facts;
    const judged = judgedVersion(
      { aliases, latest: latestVersion?.version ?? null },
      this.#options.leadingAliases,
    );
    const references = judged
      ? await store.referencesOf(modelId, judged)
      : NO_REFERENCES;
    const { sources, characters } = await cards.sourcesOf(
      modelId,
      judged?.version ?? null,
    );
    const now = clock.now().toISOString();
    return workers.run(
      summariseSources,
      { sources, judged, profile, facts: { ...facts, references, now } },
      characters,
    );
  }

  #claim(token: string) {
    const now = this.#options.clock.now();
    const before = (seconds: number) =>
      new Date(now.getTime() - seconds * 1_000).toISOString();
    return {
      token,
      engineVersion: this.#maker.engineVersion,
      limit: PORTION,
      now: now.toISOString(),
      lapsedBefore: before(CLAIM_SECONDS),
      oldBefore: before(OLD_SECONDS),
    };
  }

  get #maker(): SummaryMaker {
    const { engineVersion, profile, leadingAliases } = this.#options;
    return {
      engineVersion: engineVersion ?? SUMMARY_ENGINE_VERSION,
      settings: settingsDigest({ profile, leadingAliases }),
    };
  }
}

function newToken(): string {
  return `${CLAIM}${randomBytes(6).toString('hex')}`;
}
