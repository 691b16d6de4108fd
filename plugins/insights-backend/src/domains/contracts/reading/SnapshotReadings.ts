import type { LoggerService } from '@backstage/backend-plugin-api';
import { asError } from '../../../platform/asError';
import type { Clock } from '../../../platform/Clock';
import { CALCULATION_TIMEOUT_SECONDS } from '../../../platform/threads/calculateWithin';
import { isWithoutThreads } from '../../../platform/threads/WorkerThreads';
import type { ComparedContract } from '../model/compareContracts';
import { isCompared } from '../model/formats';
import type { ContractWorkers } from './ContractWorkers';
import { givenUp, NOT_GIVEN_UP, unreadable } from './givenUp';
import { heldBack } from './heldBack';
import { READING_TIMEOUT_SECONDS } from './READING_TIMEOUT_SECONDS';
import type { ReadingsStore, UnreadSnapshot } from './ReadingsStore';

/** Snapshots that are looked up at once. */
const PORTION = 50;

/** What an older engine read is read again in portions, so that news do not wait for it. */
const OUTDATED_AT_ONCE = 500;

/** Those that were given up take the whole time each, so that few are tried again at once. */
const AGAIN_AT_ONCE = 3;

/** A fault that is not of the definition passes, or is taken for one of it. */
const MOST_ATTEMPTS = 3;

const UNENDED = new AbortController().signal;

/** How long a definition is read, and whether it counts as an attempt when that does not suffice. */
interface Patience {
  readonly timeoutSeconds: number;
  readonly counts: boolean;
  /** Whether it was given up before: once more is enough then. */
  readonly isAgain?: boolean;
}

/** The patience that is left for the next one; undefined where there is none. */
type PatienceLeft = () => Patience | undefined;

const IN_BACKGROUND: PatienceLeft = () => ({
  timeoutSeconds: READING_TIMEOUT_SECONDS,
  counts: true,
});

const ONCE_MORE: PatienceLeft = () => ({
  ...{ timeoutSeconds: READING_TIMEOUT_SECONDS, counts: true, isAgain: true },
});

/** A definition that was read, or given up. */
interface Attempt extends ComparedContract {
  readonly isGivenUp?: boolean;
}

/** What was read, and what it was compared with. */
interface ReadWith {
  readonly base: UnreadSnapshot | undefined;
  readonly reading: Attempt;
}

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

  /**
   * Reads all that nobody has read.
   *
   * @param signal - that another replica may do it: what is left is left to it
   */
  async readFresh(signal: AbortSignal = UNENDED): Promise<void> {
    const { store } = this.#options;
    let snapshots = await store.fresh(PORTION);
    while (snapshots.length > 0 && !this.#isEnding(signal)) {
      const read = await this.#readEach(snapshots, IN_BACKGROUND, signal);
      // Those that could not be read now wait for the next time, and hold nobody up.
      if (read === 0) return;
      snapshots = await store.fresh(PORTION);
    }
  }

  /** Reads a part of what an older engine has read, until it is ended. */
  async readOutdated(signal: AbortSignal = UNENDED): Promise<void> {
    const { store, engineVersion } = this.#options;
    await this.#readEach(
      await store.outdated(engineVersion, OUTDATED_AT_ONCE),
      IN_BACKGROUND,
      signal,
    );
  }

  /** Reads some of those that were given up, and whose time has come. */
  async readAgain(signal: AbortSignal = UNENDED): Promise<void> {
    const { store, clock } = this.#options;
    const now = clock.now().toISOString();
    const due = await store.dueAgain(now, AGAIN_AT_ONCE);
    await this.#readEach(due, ONCE_MORE, signal);
  }

  /**
   * Reads what is to be read of one entity, for who waits: what takes longer is read in the background.
   *
   * @param waitsUntil - milliseconds since 1970, of the clock; as long as a caller waits, when left out
   */
  async readOf(entityRef: string, waitsUntil?: number): Promise<void> {
    const { store, clock, engineVersion } = this.#options;
    const end =
      waitsUntil ?? clock.now().getTime() + CALCULATION_TIMEOUT_SECONDS * 1_000;
    const left: PatienceLeft = () => {
      const timeoutSeconds = (end - clock.now().getTime()) / 1_000;
      return timeoutSeconds > 0 ? { timeoutSeconds, counts: false } : undefined;
    };
    const unread = () => store.unreadOf(entityRef, engineVersion, PORTION);
    // What was before is read first, and may have what follows compared anew.
    for (let round = 0; round < MOST_ATTEMPTS; round += 1) {
      const snapshots = await unread();
      if (snapshots.length === 0) return;
      if ((await this.#readEach(snapshots, left, UNENDED)) === 0) return;
    }
  }

  stop(): void {
    this.#stopping.abort();
  }

  get #isStopping(): boolean {
    return this.#stopping.signal.aborted;
  }

  #isEnding(signal: AbortSignal): boolean {
    return this.#isStopping || signal.aborted;
  }

  /** @returns how many were read */
  async #readEach(
    snapshots: readonly UnreadSnapshot[],
    patienceLeft: PatienceLeft,
    signal: AbortSignal,
  ): Promise<number> {
    let read = 0;
    for (const snapshot of snapshots) {
      const patience = patienceLeft();
      if (!patience || this.#isEnding(signal)) return read;
      if (await this.#readSafely(snapshot, patience)) read += 1;
    }
    return read;
  }

  /** One that cannot be read does not keep the others from it. */
  async #readSafely(
    snapshot: UnreadSnapshot,
    patience: Patience,
  ): Promise<boolean> {
    try {
      await this.#read(snapshot, patience);
      this.#attempts.delete(snapshot.id);
      return true;
    } catch (error) {
      if (!isWithoutThreads(error)) {
        this.#attempts.set(snapshot.id, this.#attemptsOf(snapshot, patience));
      }
      this.#options.logger.warn(
        `The definition of ${snapshot.entityRef} could not be read`,
        asError(error),
      );
      return false;
    }
  }

  async #read(snapshot: UnreadSnapshot, patience: Patience): Promise<void> {
    const { store, clock, engineVersion } = this.#options;
    const base = await store.usableBefore(snapshot);
    const read = await this.#readWith(base, snapshot, patience);
    if (!read) return;
    const before = patience.isAgain ? snapshot.givenUpCount : 0;
    const now = clock.now();
    await store.keep(snapshot.id, heldBack(read.reading), {
      ...{ base: read.base?.id ?? null, engineVersion },
      compares: isCompared(snapshot.format),
      givenUp: read.reading.isGivenUp ? givenUp(before, now) : NOT_GIVEN_UP,
      now: now.toISOString(),
    });
  }

  /** A whole definition is compared with the last whole one: what changed since one with parts elsewhere can be in those. */
  async #readWith(
    base: UnreadSnapshot | undefined,
    snapshot: UnreadSnapshot,
    patience: Patience,
  ): Promise<ReadWith | undefined> {
    const reading = await this.#compare(base, snapshot, patience);
    if (!reading) return undefined;
    const { before, after } = reading;
    const isWholeAgain =
      before?.leadsOut && after.isReadable && !after.leadsOut;
    const whole =
      isWholeAgain && (await this.#options.store.wholeBefore(snapshot));
    if (!whole) return { base, reading };
    const withWhole = await this.#compare(whole, snapshot, patience);
    return withWhole && { base: whole, reading: withWhole };
  }

  /** Undefined where the snapshot was dropped meanwhile. */
  async #compare(
    before: UnreadSnapshot | undefined,
    after: UnreadSnapshot,
    patience: Patience,
  ): Promise<Attempt | undefined> {
    const text = await this.#textOf(after);
    if (!text) return undefined;
    const base = before && (await this.#textOf(before));
    try {
      return await this.#options.workers.compare(
        { before: base ?? null, after: text, since: after.seenFrom },
        patience.timeoutSeconds,
      );
    } catch (error) {
      if (this.#isStopping) return undefined;
      if (isWithoutThreads(error)) throw error;
      // Also what takes too long does so on a busy machine: it is of the definition once it has come some times.
      const most = patience.isAgain ? 1 : MOST_ATTEMPTS;
      if (this.#attemptsOf(after, patience) < most) throw error;
      return { ...unreadable(asError(error).message), isGivenUp: true };
    }
  }

  /** With the one that is under way, where it counts. */
  #attemptsOf({ id }: UnreadSnapshot, { counts }: Patience): number {
    return (this.#attempts.get(id) ?? 0) + (counts ? 1 : 0);
  }

  async #textOf({ digest, format }: UnreadSnapshot) {
    const definition = await this.#options.store.definitionOf(digest);
    return definition === undefined ? undefined : { definition, format };
  }
}
