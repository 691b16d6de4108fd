import type { LoggerService } from '@backstage/backend-plugin-api';
import { asError } from '../../../platform/asError';
import type { Clock } from '../../../platform/Clock';
import { Problem } from '../../../platform/Problem';
import { NOT_COMPARED, type ComparedContract } from '../model/compareContracts';
import { isCompared } from '../model/formats';
import { NO_FACTS } from '../model/NO_FACTS';
import type { ContractWorkers } from './ContractWorkers';
import type { ReadingsStore, UnreadSnapshot } from './ReadingsStore';

/** Snapshots that are looked up at once. */
const PORTION = 50;

/** What an older engine read is read again in portions, so that news do not wait for it. */
const OUTDATED_AT_ONCE = 500;

/** A fault that is not of the definition passes, or is taken for one of it. */
const MOST_ATTEMPTS = 3;

/** What readings are made with. */
export interface SnapshotReadingsOptions {
  readonly store: ReadingsStore;
  readonly workers: Pick<ContractWorkers, 'compare'>;
  readonly clock: Clock;
  readonly logger: LoggerService;
  readonly engineVersion: string;
}

/** Reads what was kept, and compares it with what was before. Doing it twice gives the same. */
export class SnapshotReadings {
  readonly #options: SnapshotReadingsOptions;
  readonly #stopping = new AbortController();
  readonly #attempts = new Map<string, number>();

  constructor(options: SnapshotReadingsOptions) {
    this.#options = options;
  }

  /** Reads all that nobody has read. */
  async readFresh(): Promise<void> {
    const { store } = this.#options;
    let snapshots = await store.fresh(PORTION);
    while (snapshots.length > 0 && !this.#isStopping) {
      const read = await this.#readEach(snapshots);
      // Those that could not be read now wait for the next time, and hold nobody up.
      if (read === 0) return;
      snapshots = await store.fresh(PORTION);
    }
  }

  /** Reads a part of what an older engine has read. */
  async readOutdated(): Promise<void> {
    const { store, engineVersion } = this.#options;
    await this.#readEach(await store.outdated(engineVersion, OUTDATED_AT_ONCE));
  }

  /** Reads what is to be read of one entity. */
  async readOf(entityRef: string): Promise<void> {
    const { store, engineVersion } = this.#options;
    const unread = () => store.unreadOf(entityRef, engineVersion, PORTION);
    // What was before is read first, and may have what follows compared anew.
    for (let round = 0; round < MOST_ATTEMPTS; round += 1) {
      const snapshots = await unread();
      if (snapshots.length === 0) return;
      await this.#readEach(snapshots);
    }
  }

  stop(): void {
    this.#stopping.abort();
  }

  get #isStopping(): boolean {
    return this.#stopping.signal.aborted;
  }

  /** @returns how many were read */
  async #readEach(snapshots: readonly UnreadSnapshot[]): Promise<number> {
    let read = 0;
    for (const snapshot of snapshots) {
      if (this.#isStopping) return read;
      if (await this.#readSafely(snapshot)) read += 1;
    }
    return read;
  }

  /** One that cannot be read does not keep the others from it. */
  async #readSafely(snapshot: UnreadSnapshot): Promise<boolean> {
    try {
      await this.#read(snapshot);
      this.#attempts.delete(snapshot.id);
      return true;
    } catch (error) {
      const attempts = (this.#attempts.get(snapshot.id) ?? 0) + 1;
      this.#attempts.set(snapshot.id, attempts);
      this.#options.logger.warn(
        `The definition of ${snapshot.entityRef} could not be read`,
        asError(error),
      );
      return false;
    }
  }

  async #read(snapshot: UnreadSnapshot): Promise<void> {
    const { store, clock, engineVersion } = this.#options;
    const base = await store.readableBefore(snapshot);
    const reading = await this.#compare(base, snapshot);
    if (!reading) return;
    await store.keep(snapshot.id, reading, {
      ...{ base: base?.id ?? null, engineVersion },
      compares: isCompared(snapshot.format),
      now: clock.now().toISOString(),
    });
  }

  /** Undefined where the snapshot was dropped meanwhile. */
  async #compare(
    before: UnreadSnapshot | undefined,
    after: UnreadSnapshot,
  ): Promise<ComparedContract | undefined> {
    const text = await this.#textOf(after);
    if (!text) return undefined;
    const base = before && (await this.#textOf(before));
    try {
      return await this.#options.workers.compare({
        before: base ?? null,
        after: text,
        since: after.seenFrom,
      });
    } catch (error) {
      if (this.#isStopping) return undefined;
      if (!this.#isOfDefinition(error, after)) throw error;
      return unreadable(asError(error).message);
    }
  }

  /** What takes too long does so again; another fault is one of the definition once it has come some times. */
  #isOfDefinition(error: unknown, { id }: UnreadSnapshot): boolean {
    return (
      (error instanceof Problem && error.id === 'calculation-too-long') ||
      (this.#attempts.get(id) ?? 0) + 1 >= MOST_ATTEMPTS
    );
  }

  async #textOf({ digest, format }: UnreadSnapshot) {
    const definition = await this.#options.store.definitionOf(digest);
    return definition === undefined ? undefined : { definition, format };
  }
}

/** What is kept of a definition that ended the one who read it. It is not read again before the engine is another one. */
function unreadable(why: string): ComparedContract {
  return {
    after: {
      isReadable: false,
      facts: NO_FACTS,
      faults: [
        {
          why: `It could not be read: ${why}`,
          fix: 'Make it smaller, or split it into several APIs.',
          ...{ pointer: null, line: null, column: null },
        },
      ],
    },
    before: null,
    comparison: NOT_COMPARED,
  };
}
