import type { LoggerService } from '@backstage/backend-plugin-api';
import { asError } from '../../../platform/asError';
import type { Clock } from '../../../platform/Clock';
import type { ContractFormat } from '../model/ContractFormat';
import type { HistoryStore } from '../snapshots/HistoryStore';
import type { ContractPast, NoPast } from './ContractPast';
import type { HistoriesStore, HistoryStanding } from './HistoriesStore';
import type { HistoryFinding } from './HistoryFinding';
import type { HistorySource } from './HistorySource';

/** APIs that are looked up at once, and how often; the others have their turn the next minute. */
const AT_ONCE = 20;
const MOST_ROUNDS = 50;
const AGAIN_SECONDS = 86_400;
const RETRY_SECONDS = 3_600;
/** As much as is kept of what tells of a definition. */
const LONGEST_REVISION = 200;
const LONGEST_NOTE = 1_000;
/** A database repeats in its messages what it was given. */
const LONGEST_WHY = 500;

type Filled = Omit<HistoryStanding, 'entityRef' | 'readAt' | 'nextAt'>;

const NOTHING_YET: Filled & { readonly readAt: null } = {
  state: 'none',
  source: null,
  place: null,
  head: null,
  readAt: null,
  keptCount: 0,
  findings: [],
};

const NO_ROOM: HistoryFinding = {
  id: 'no-room',
  why: 'No more definitions are kept; older ones are left out.',
  fix: 'Raise insights.contracts.keepSnapshots.',
};

/** What filling works with. */
export interface HistoryFillerOptions {
  readonly store: HistoriesStore;
  readonly history: HistoryStore;
  readonly source: HistorySource;
  /** Format of an entity; undefined where there is no such entity. */
  readonly formatOf: (entityRef: string) => Promise<ContractFormat | undefined>;
  /** Reads what is to be read of an entity. */
  readonly read: (entityRef: string) => Promise<void>;
  readonly clock: Clock;
  readonly logger: LoggerService;
  readonly keepSnapshots: number;
}

/** Fills in what APIs were before they came into the catalog: once by itself, and what is new each day. Doing it twice gives the same. */
export class HistoryFiller {
  readonly #options: HistoryFillerOptions;
  readonly #stopping = new AbortController();

  constructor(options: HistoryFillerOptions) {
    this.#options = options;
  }

  /** Fills in what is due, until it is ended. One that cannot be read does not keep the others from it. */
  async fillDue(signal: AbortSignal): Promise<void> {
    const { store, source } = this.#options;
    const ending = AbortSignal.any([signal, this.#stopping.signal]);
    source.startRound();
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const due = await store.due(this.#in(0), AT_ONCE);
      if (due.length === 0) return;
      for (const entityRef of due) {
        if (ending.aborted) return;
        await this.#fill(entityRef, ending);
      }
    }
  }

  /** Has one read as a whole the next time. */
  async ask(entityRef: string): Promise<HistoryStanding> {
    const standing: HistoryStanding = {
      ...((await this.#options.store.get(entityRef)) ?? NOTHING_YET),
      ...{ entityRef, state: 'waiting', head: null, nextAt: this.#in(0) },
    };
    await this.#options.store.keep(standing);
    // Who asks wants what is there now.
    this.#options.source.startRound();
    return standing;
  }

  stop(): void {
    this.#stopping.abort();
  }

  async #fill(entityRef: string, signal: AbortSignal): Promise<void> {
    const { store, source, logger } = this.#options;
    const known = await store.get(entityRef);
    const before = known ?? NOTHING_YET;
    // What was cut off is read again as a whole.
    const after = before.state === 'failed' ? null : before.head;
    try {
      const past = await source.find(entityRef, after, signal);
      const filled = await this.#take(entityRef, past);
      const standing: HistoryStanding = {
        ...{ entityRef, ...filled, readAt: this.#in(0) },
        keptCount: before.keptCount + filled.keptCount,
        findings:
          after === null
            ? filled.findings
            : bothFindings(before.findings, filled.findings),
        nextAt: this.#in(AGAIN_SECONDS),
      };
      await store.keepRead(standing, known);
      if (filled.keptCount > 0) await this.#read(entityRef);
    } catch (error) {
      if (signal.aborted) return;
      const why = asError(error).message.slice(0, LONGEST_WHY);
      logger.warn(`The past of ${entityRef} could not be read: ${why}`);
      const standing: HistoryStanding = {
        ...before,
        ...{ entityRef, state: 'failed', nextAt: this.#in(RETRY_SECONDS) },
        findings: [
          {
            ...{ id: 'cannot-read', why },
            fix: 'It is tried again within the hour.',
          },
        ],
      };
      await store.keepRead(standing, known);
    }
  }

  /** What is not read now the next sweep reads: its past is filled in all the same. */
  async #read(entityRef: string): Promise<void> {
    const { read, logger } = this.#options;
    try {
      await read(entityRef);
    } catch (error) {
      logger.warn(
        `What came of the past of ${entityRef} is read a minute later`,
        asError(error),
      );
    }
  }

  async #take(entityRef: string, past: ContractPast | NoPast): Promise<Filled> {
    if (!('versions' in past)) {
      const { place = null, findings } = past;
      return { ...NOTHING_YET, state: 'none', place, findings };
    }
    const format = await this.#options.formatOf(entityRef);
    if (!format) return { ...NOTHING_YET, state: 'none' };
    const { source, place, head } = past;
    const taken = await this.#takeEach(entityRef, format, past);
    return {
      ...{ state: 'done', source, place, head },
      keptCount: taken.keptCount,
      findings: [...past.findings, ...taken.findings],
    };
  }

  /** From the latest to the earliest, so that what was cut off goes on where it was. */
  async #takeEach(
    entityRef: string,
    format: ContractFormat,
    { versions, source }: ContractPast,
  ): Promise<Pick<Filled, 'keptCount' | 'findings'>> {
    const { history, keepSnapshots } = this.#options;
    let keptCount = 0;
    for await (const version of versions) {
      const { definition } = version;
      const revision = version.revision?.slice(0, LONGEST_REVISION) ?? null;
      const note = version.note?.slice(0, LONGEST_NOTE) ?? null;
      const kept = await history.keepEarlier(
        {
          ...{ entityRef, format, definition, revision, note },
          source: source === 'git' ? 'git' : 'published',
          publishedBy: null,
        },
        new Date(version.seenFrom).toISOString(),
        keepSnapshots,
      );
      if (kept.outcome === 'kept' && kept.isNew) keptCount += 1;
      if (kept.outcome === 'full') return { keptCount, findings: [NO_ROOM] };
      if (kept.outcome === 'nothing-to-precede') break;
    }
    return { keptCount, findings: [] };
  }

  /** An instant from now on. */
  #in(seconds: number): string {
    const now = this.#options.clock.now().getTime();
    return new Date(now + seconds * 1_000).toISOString();
  }
}

/** What was in the way of what was read before stays so; each kind is told once. */
function bothFindings(
  before: readonly HistoryFinding[],
  now: readonly HistoryFinding[],
): HistoryFinding[] {
  const told = new Set(now.map(({ id }) => id));
  return [...before.filter(({ id }) => !told.has(id)), ...now];
}
