import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import { asError } from '../../../platform/asError';
import type { Clock } from '../../../platform/Clock';
import { workerModule } from '../../../platform/threads/workerModule';
import type { ModelCardsFacade } from '../cards';
import { TextWorkers } from '../../../platform/threads/TextWorkers';
import { PROFILES } from '../model/completeness/profiles';
import { LEADING_ALIASES } from '../model/verdict';
import { DatabaseSummaries } from './DatabaseSummaries';
import { SummaryRefreshes } from './SummaryRefreshes';
import { SummaryRounds } from './SummaryRounds';

/** How often a replica looks for what others left, and for what grew old. */
const EVERY = { minutes: 1 };
const TIMEOUT = { minutes: 30 };

/** Registries bring a model in several batches: what came within so long is summarised at once. */
const WAKE_MILLISECONDS = 500;

/** Pages come first: one thread, for cards that are not small. */
const THREADS = { minThreads: 0, maxThreads: 1, idleTimeout: 60_000 };

const DEFAULT_PROFILE = 'hugging-face';

/** What summaries are built from. */
export interface ModelSummariesOptions {
  readonly database: Knex;
  readonly clock: Clock;
  readonly logger: LoggerService;
  readonly cards: Pick<ModelCardsFacade, 'sourcesOf'>;
  /** `insights.models.profile`: id of the profile that lists tell the completeness by; `hugging-face` when left out. */
  readonly profile?: string;
  /** `insights.models.leadingAliases`: those whose holders are judged, the weightiest first. */
  readonly leadingAliases?: readonly string[];
  /** Of summaries that are good; for tests. */
  readonly engineVersion?: string;
}

/** Summaries, wired. */
export interface ModelSummaries {
  /** Begins to keep what lists show of models up to date. */
  start(scheduler: SchedulerService): Promise<void>;
  /** Asks for a look at models that changed. Returns at once. */
  wake(): void;
  /**
   * Makes the summary of one model that was just changed, so that who changed it finds it as it is now. Returns after two
   * seconds at the latest; what is not done then, or failed, is done in the background. Does not throw.
   */
  refresh(modelId: string): Promise<void>;
  /** Makes all summaries that are to be made. */
  run(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Wires summaries; nothing runs before `start`.
 *
 * @throws Error where the configuration names a profile that there is not
 */
export function createModelSummaries(
  options: ModelSummariesOptions,
): ModelSummaries {
  const { database, logger } = options;
  const profile = knownProfile(options.profile ?? DEFAULT_PROFILE);
  const workers = new TextWorkers(
    workerModule(__filename, 'summaryWork'),
    THREADS,
  );
  const store = new DatabaseSummaries(database);
  const { leadingAliases = LEADING_ALIASES } = options;
  const rounds = new SummaryRounds({
    ...{ ...options, profile, leadingAliases, store, workers },
  });
  let last: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  let ending = new AbortController();
  let isStarted = false;

  // One after the other: who asks meanwhile sees that all before was done.
  function run(): Promise<void> {
    last = last.then(async () => {
      try {
        await rounds.run(ending.signal);
      } catch (error) {
        logger.error(
          'What lists show of models could not be brought up to date; it is tried again in a minute',
          asError(error),
        );
      }
    });
    return last;
  }

  const refreshes = new SummaryRefreshes({ rounds, logger });

  return {
    run,
    async refresh(modelId) {
      if (isStarted) await refreshes.refresh(modelId);
    },
    async start(scheduler) {
      ending = new AbortController();
      isStarted = true;
      workers.start();
      await scheduler.scheduleTask({
        id: 'insights-model-summaries',
        // Replicas share the work by claims.
        scope: 'local',
        frequency: EVERY,
        timeout: TIMEOUT,
        fn: run,
      });
    },
    wake() {
      if (!isStarted || timer) return;
      timer = setTimeout(() => {
        timer = undefined;
        run();
      }, WAKE_MILLISECONDS);
      timer.unref();
    },
    async stop() {
      isStarted = false;
      clearTimeout(timer);
      timer = undefined;
      ending.abort();
      await Promise.all([last, refreshes.settled()]);
      await workers.stop();
    },
  };
}

function knownProfile(id: string): string {
  if (PROFILES.some(profile => profile.id === id)) return id;
  const known = PROFILES.map(profile => profile.id).join(', ');
  throw new Error(
    `The configuration is wrong. insights.models.profile: must be one of ${known}`,
  );
}
