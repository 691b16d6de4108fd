import type { Clock } from '../../../platform/Clock';

/** A catalog that starts beside the portal has read its files by then. */
const SETTLED_SECONDS = 300;

/** Knows when the API entities of the catalog were read. */
export interface CatalogReads {
  /** Undefined where it was never read as a whole. */
  get(): Promise<
    | {
        readonly firstReadAt: string;
        readonly readAt: string;
        /** Since when it has an API; null where it had none yet. */
        readonly foundAt: string | null;
      }
    | undefined
  >;

  /** APIs that the catalog has. */
  countPresent(): Promise<number>;
}

/** How far the catalog was read. */
export class CatalogStanding {
  readonly #reads: Pick<CatalogReads, 'get'>;
  readonly #clock: Clock;

  constructor(parts: {
    readonly reads: Pick<CatalogReads, 'get'>;
    readonly clock: Clock;
  }) {
    this.#reads = parts.reads;
    this.#clock = parts.clock;
  }

  /** Where it had no API shortly after it was first read, it is taken for one that is still reading its files. */
  async get(): Promise<{
    readonly readAt: string | null;
    readonly isSettling: boolean;
  }> {
    const reads = await this.#reads.get();
    if (!reads) return { readAt: null, isSettling: true };
    const { firstReadAt, readAt, foundAt } = reads;
    const age = this.#clock.now().getTime() - Date.parse(firstReadAt);
    const isNew = age < SETTLED_SECONDS * 1_000;
    return { readAt, isSettling: foundAt === null && isNew };
  }
}
