import type { LoggerService } from '@backstage/backend-plugin-api';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { Clock } from '../../../platform/Clock';
import { notifyPeople } from '../../../platform/notifyPeople';
import { OutageLog } from '../../../platform/OutageLog';
import type { PartiesCatalog } from '../consumers/PartiesCatalog';
import type { BreakingNews } from './BreakingNews';
import type { NewsStore } from './NewsStore';

const AT_ONCE = 50;
const RETRY_SECONDS = 300;
/** Nobody needs to be told of last week's change. */
const GIVEN_UP_AFTER_SECONDS = 7 * 86_400;

/** What telling works with. */
export interface BreakingTellerOptions {
  readonly store: NewsStore;
  /** Without it the owner of the API alone is told. */
  readonly catalog?: PartiesCatalog;
  readonly notifications: NotificationService;
  readonly clock: Clock;
  readonly logger: LoggerService;
}

/** Tells owners of an API, and of what consumes it, that a definition broke something. */
export class BreakingTeller {
  readonly #options: BreakingTellerOptions;
  readonly #stopping = new AbortController();
  readonly #outage: OutageLog;

  constructor(options: BreakingTellerOptions) {
    this.#options = options;
    this.#outage = new OutageLog(options.logger, {
      failure: 'People could not be told of breaking changes of APIs',
      recovery: 'People are told of breaking changes of APIs again',
    });
  }

  /** Tells what is to be told now, until it is ended. Does not throw where nobody can be told: it is tried again. */
  async tellDue(signal: AbortSignal): Promise<void> {
    const { store, clock } = this.#options;
    const now = clock.now();
    for (const news of await store.due(now.toISOString(), AT_ONCE)) {
      if (this.#stopping.signal.aborted || signal.aborted) return;
      const age = now.getTime() - Date.parse(news.seenFrom);
      const isTold =
        age > GIVEN_UP_AFTER_SECONDS * 1_000 || (await this.#tell(news));
      const retry = new Date(now.getTime() + RETRY_SECONDS * 1_000);
      if (isTold) await store.told(news.snapshotId);
      else await store.later(news.snapshotId, retry.toISOString());
    }
  }

  stop(): void {
    this.#stopping.abort();
  }

  /** @returns whether they were told */
  async #tell(news: BreakingNews): Promise<boolean> {
    const { catalog, notifications } = this.#options;
    try {
      const parties = await catalog?.partiesOf(news.entityRef);
      const owners = (parties?.consumers ?? []).map(({ owner }) => owner);
      await notifyPeople(
        notifications,
        {
          people: [news.owner, ...owners],
          but: news.publishedBy,
          payload: payloadOf(news),
        },
        this.#stopping.signal,
      );
      this.#outage.worked();
      return true;
    } catch (error) {
      this.#outage.failed(error);
      return false;
    }
  }
}

function payloadOf(news: BreakingNews) {
  const { title, breakingCount, declaredVersion, sentences } = news;
  const version = declaredVersion === null ? '' : ` ${declaredVersion}`;
  const left = breakingCount - sentences.length;
  return {
    title: `${title}${version}: ${
      breakingCount === 1
        ? 'a breaking change'
        : `${breakingCount} breaking changes`
    }`,
    description: [...sentences, ...(left > 0 ? [`${left} more.`] : [])].join(
      ' ',
    ),
    // Later ones may have come since: what was told of is open.
    link: `/api-contracts/${encodeURIComponent(news.entityRef)}?open=${
      news.snapshotId
    }#changes`,
    severity: 'high' as const,
    topic: 'API contracts',
    scope: `api-contract:${news.snapshotId}`,
  };
}
