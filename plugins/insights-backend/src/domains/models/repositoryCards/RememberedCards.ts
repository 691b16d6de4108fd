import { inPortions } from '../../../platform/inPortions';
import type { CardEntity } from './CardEntity';
import type { CardFile, CardFiles } from './CardFiles';

/** Cards that are asked for at one time. */
const AT_ONCE = 8;
/** Hosts of repositories count their requests: what was read from them is not asked for again sooner. */
const READ_AGAIN_MILLISECONDS = 10 * 60_000;

/** The card of an entity, or why it could not be read. */
export interface EntityCard {
  readonly entity: CardEntity;
  /** What was read last, where it cannot be read now. */
  readonly file: CardFile | undefined;
  readonly reason: string | undefined;
}

interface Remembered {
  /** What led to the card. */
  readonly key: string;
  readonly atMilliseconds: number;
  readonly file: CardFile;
}

/** Reads cards, and remembers those that were read, so that hosts are asked seldom, and only for what changed. */
export class RememberedCards {
  readonly #files: Pick<CardFiles, 'read'>;
  #known = new Map<string, Remembered>();

  constructor(files: Pick<CardFiles, 'read'>) {
    this.#files = files;
  }

  async read(
    entities: readonly CardEntity[],
    now: Date,
    signal: AbortSignal,
  ): Promise<readonly EntityCard[]> {
    const known = new Map<string, Remembered>();
    const cards: EntityCard[] = [];
    for (const portion of inPortions(entities, AT_ONCE)) {
      signal.throwIfAborted();
      const read = await Promise.all(
        portion.map(entity => this.#readOne(entity, now.getTime())),
      );
      for (const [index, { remembered, reason }] of read.entries()) {
        const entity = portion[index];
        if (remembered) known.set(entity.ref, remembered);
        cards.push({ entity, file: remembered?.file, reason });
      }
    }
    this.#known = known;
    return cards;
  }

  async #readOne(
    { ref, card, location }: CardEntity,
    atMilliseconds: number,
  ): Promise<{ remembered?: Remembered; reason?: string }> {
    const key = JSON.stringify([card, location]);
    const last = this.#known.get(ref);
    const before = last?.key === key ? last : undefined;
    const isFresh =
      before?.file.link !== undefined &&
      atMilliseconds - before.atMilliseconds < READ_AGAIN_MILLISECONDS;
    if (isFresh) return { remembered: before };
    try {
      const file = await this.#files.read(card, location, before?.file);
      return { remembered: { key, atMilliseconds, file } };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return { remembered: before, reason };
    }
  }
}
