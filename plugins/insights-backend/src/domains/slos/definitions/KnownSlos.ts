import type { ChangedDefinition, DefinitionsStore } from './DefinitionsStore';

/** A definition that is in use. */
export type KnownSlo = Omit<ChangedDefinition, 'retiredAt' | 'retiredBy'>;

/** Definitions that are read in one statement. */
const PORTION = 1_000;

/** The definitions in use, as a replica knows them: looked up in memory, and read anew only where they changed. */
export class KnownSlos {
  readonly #store: DefinitionsStore;
  readonly #byName = new Map<string, KnownSlo>();
  #sorted: readonly KnownSlo[] = [];
  #revision = 0;
  #last: Promise<void> = Promise.resolve();
  #waiting: Promise<void> | undefined;

  constructor(store: DefinitionsStore) {
    this.#store = store;
  }

  /** By name. The same list, with the same items, as long as nothing changed on any replica. */
  async list(): Promise<readonly KnownSlo[]> {
    await this.#refresh();
    return this.#sorted;
  }

  /** Undefined where none of this name is in use. */
  async get(name: string): Promise<KnownSlo | undefined> {
    await this.#refresh();
    return this.#byName.get(name);
  }

  /** One look at a time. Who asks during one waits for the next, which sees what was written before they asked. */
  #refresh(): Promise<void> {
    this.#waiting ??= this.#last.then(() => {
      this.#waiting = undefined;
      return this.#readChanges();
    });
    const look = this.#waiting;
    this.#last = look.catch(() => {});
    return look;
  }

  async #readChanges(): Promise<void> {
    if ((await this.#store.revision()) === this.#revision) return;
    try {
      let hasMore = true;
      while (hasMore) {
        const changed = await this.#store.changedSince(this.#revision, PORTION);
        for (const one of changed) this.#take(one);
        hasMore = changed.length === PORTION;
      }
    } finally {
      this.#sorted = [...this.#byName.values()].sort((a, b) =>
        a.name < b.name ? -1 : 1,
      );
    }
  }

  #take({ retiredAt, retiredBy, ...known }: ChangedDefinition): void {
    if (retiredAt === null) this.#byName.set(known.name, known);
    else this.#byName.delete(known.name);
    this.#revision = known.revision;
  }
}
