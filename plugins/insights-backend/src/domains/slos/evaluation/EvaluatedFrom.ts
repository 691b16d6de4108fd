import type { Clock } from '../../../platform/Clock';
import { BUCKET_SECONDS } from '../model/openslo/limits';
import type { SeriesStore } from '../series/SeriesStore';

/** Something that is evaluated, and what from. */
export interface Due<Item> {
  readonly name: string;
  readonly item: Item;
  readonly key: string;
}

/** Remembers what each thing was last evaluated from: the same again gives the same. */
export class EvaluatedFrom {
  readonly #series: Pick<SeriesStore, 'list'>;
  readonly #clock: Clock;
  readonly #keys = new Map<string, string>();

  constructor(parts: {
    readonly series: Pick<SeriesStore, 'list'>;
    readonly clock: Clock;
  }) {
    this.#series = parts.series;
    this.#clock = parts.clock;
  }

  /**
   * Those that are to be evaluated, since the bucket of now or something that they are evaluated from is another.
   *
   * @param partsOf - what an item is evaluated from; told how to find the revision of a series, null of one without counts
   */
  async due<Item>(
    items: readonly Item[],
    nameOf: (item: Item) => string,
    partsOf: (
      item: Item,
      revisionOf: (seriesId: string) => number | null,
    ) => readonly unknown[],
  ): Promise<Due<Item>[]> {
    const bucket = Math.floor(
      this.#clock.now().getTime() / 1_000 / BUCKET_SECONDS,
    );
    const revisions = new Map(
      (await this.#series.list()).map(({ series: { id }, revision }) => [
        id,
        revision,
      ]),
    );
    const revisionOf = (id: string) => revisions.get(id) ?? null;
    return items
      .map(item => ({
        name: nameOf(item),
        item,
        key: JSON.stringify([bucket, partsOf(item, revisionOf)]),
      }))
      .filter(({ name, key }) => this.#keys.get(name) !== key);
  }

  /** Remembers that some were evaluated. */
  done(some: readonly Pick<Due<unknown>, 'name' | 'key'>[]): void {
    for (const { name, key } of some) this.#keys.set(name, key);
  }

  /** Lets go of what is gone. */
  forget(names: readonly string[]): void {
    for (const name of names) this.#keys.delete(name);
  }
}
