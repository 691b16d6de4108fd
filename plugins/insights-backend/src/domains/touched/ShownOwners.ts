import type { Clock } from '../../platform/Clock';
import { callerRefOf } from '../../platform/callerRefOf';
import { digestOf } from '../../platform/digest';
import type { CallerCredentials } from '../../platform/operations';
import type { TopicCatalog } from './TopicCatalog';

/** What the catalog said is believed for so long. */
const FRESH_MS = 60_000;
/** Answers that are kept; the oldest goes first. */
const MOST_KEPT = 50;

interface Kept {
  readonly at: number;
  readonly owners: Promise<ReadonlyMap<string, string | null>>;
}

/** Owners of entities as the catalog shows them to a caller, asked once a minute for the same entities. */
export class ShownOwners {
  readonly #catalog: Pick<TopicCatalog, 'readShown'>;
  readonly #clock: Clock;
  readonly #kept = new Map<string, Kept>();

  constructor(catalog: Pick<TopicCatalog, 'readShown'>, clock: Clock) {
    this.#catalog = catalog;
    this.#clock = clock;
  }

  /**
   * Owners by entity; null where it has none, and nothing of what is not shown.
   *
   * @throws Error where the catalog does not answer; it is asked again then
   */
  of(
    refs: readonly string[],
    credentials: CallerCredentials,
  ): Promise<ReadonlyMap<string, string | null>> {
    const asked = JSON.stringify([callerRefOf(credentials), [...refs].sort()]);
    const key = digestOf(asked);
    const at = this.#clock.now().getTime();
    const known = this.#kept.get(key);
    if (known && at - known.at < FRESH_MS) return known.owners;
    const owners = this.#read(refs, credentials);
    this.#kept.delete(key);
    this.#kept.set(key, { at, owners });
    owners.catch(() => {
      if (this.#kept.get(key)?.owners === owners) this.#kept.delete(key);
    });
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= MOST_KEPT) break;
      this.#kept.delete(oldest);
    }
    return owners;
  }

  async #read(
    refs: readonly string[],
    credentials: CallerCredentials,
  ): Promise<ReadonlyMap<string, string | null>> {
    const shown = await this.#catalog.readShown(refs, credentials);
    return new Map(shown.map(({ ref, owner }) => [ref, owner]));
  }
}
