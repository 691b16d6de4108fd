import type { LoggerService } from '@backstage/backend-plugin-api';
import { asError } from '../../../platform/asError';
import type { Clock } from '../../../platform/Clock';
import type { ContractWorkers } from '../reading/ContractWorkers';
import { READING_TIMEOUT_SECONDS } from '../reading/READING_TIMEOUT_SECONDS';
import type { Outline } from './model/Outline';
import { NO_OUTLINE } from './model/outlineOf';
import type { DueOutline, OutlinesStore } from './OutlinesStore';

/** Definitions that are looked up at once. */
const PORTION = 20;

/** A fault that is not of the definition passes, or is taken for one of it. */
const MOST_ATTEMPTS = 3;

/** How long a definition is read, and whether it counts as an attempt when that does not suffice. */
interface Patience {
  readonly timeoutSeconds: number;
  readonly counts: boolean;
}

const IN_BACKGROUND: Patience = {
  timeoutSeconds: READING_TIMEOUT_SECONDS,
  counts: true,
};

/** What reading works with. */
export interface OutlineReadingsOptions {
  readonly store: OutlinesStore;
  readonly workers: Pick<ContractWorkers, 'outline'>;
  /** Changes whenever an outline says more, or otherwise: all are read again then. */
  readonly readerVersion: string;
  readonly clock: Clock;
  readonly logger: LoggerService;
}

/** Reads what current definitions offer, and what of them is to end. Doing it twice gives the same. */
export class OutlineReadings {
  readonly #options: OutlineReadingsOptions;
  readonly #stopping = new AbortController();
  /** By snapshot, of those that could not be read. */
  readonly #attempts = new Map<string, number>();

  constructor(options: OutlineReadingsOptions) {
    this.#options = options;
  }

  /** Reads all that is due, and what the catalog says, until it is ended. */
  async readDue(signal: AbortSignal): Promise<void> {
    const { store, readerVersion, clock } = this.#options;
    await store.takeFromCatalog(clock.now().toISOString());
    const tried = new Set<string>();
    for (;;) {
      const due = await store.due(readerVersion, PORTION);
      // What is due again changed meanwhile, and waits for the next time.
      if (due.every(({ snapshotId }) => tried.has(snapshotId))) return;
      for (const one of due) {
        if (this.#stopping.signal.aborted || signal.aborted) return;
        if (tried.has(one.snapshotId)) continue;
        tried.add(one.snapshotId);
        await this.#read(one, IN_BACKGROUND);
      }
    }
  }

  /**
   * Reads what is due of one API, for who waits: what takes longer is read in the background.
   *
   * @param waitsUntil - milliseconds since 1970, of the clock
   */
  async readOf(entityRef: string, waitsUntil: number): Promise<void> {
    const { store, readerVersion, clock } = this.#options;
    const due = await store.due(readerVersion, 1, entityRef);
    for (const one of due) {
      const timeoutSeconds = (waitsUntil - clock.now().getTime()) / 1_000;
      if (timeoutSeconds <= 0) return;
      await this.#read(one, { timeoutSeconds, counts: false });
    }
  }

  stop(): void {
    this.#stopping.abort();
  }

  async #read(due: DueOutline, patience: Patience): Promise<void> {
    const { store, readerVersion } = this.#options;
    const definition = await store.definitionOf(due.digest);
    if (definition === undefined) return;
    const outline = await this.#outline(due, definition, patience);
    if (outline) await store.keep(due, outline, readerVersion);
  }

  /** Of what cannot be read time and again there is nothing to say; undefined where that is not known yet. */
  async #outline(
    { entityRef, snapshotId, format }: DueOutline,
    definition: string,
    { timeoutSeconds, counts }: Patience,
  ): Promise<Outline | undefined> {
    const { workers, logger } = this.#options;
    try {
      const outline = await workers.outline(
        { definition, format },
        timeoutSeconds,
      );
      this.#attempts.delete(snapshotId);
      return outline;
    } catch (error) {
      if (this.#stopping.signal.aborted) return undefined;
      logger.warn(
        `What the definition of ${entityRef} offers could not be read`,
        asError(error),
      );
      // Who waits has less patience than a definition is given.
      if (!counts) return undefined;
      const attempts = (this.#attempts.get(snapshotId) ?? 0) + 1;
      this.#attempts.set(snapshotId, attempts);
      if (attempts < MOST_ATTEMPTS) return undefined;
      this.#attempts.delete(snapshotId);
      return NO_OUTLINE;
    }
  }
}
