import type { CollectedCard } from '@almanac/backstage-plugin-insights-node';
import { digestOf } from '../../../platform/digest';
import { inPortions } from '../../../platform/inPortions';
import { formatOf } from '../model/formats/formatOf';
import { keepableText } from '../model/ingest/checkFields';
import type { CardEntity } from './CardEntity';
import type { CardFile, CardFiles } from './CardFiles';
import type { KeptText } from './KeptTexts';
import { sourceOf } from './sourceOf';

/** Cards that are asked for at one time. */
const AT_ONCE = 8;
/** Hosts of repositories count their requests: what was read from them is not asked for again sooner. */
const READ_AGAIN_MILLISECONDS = 10 * 60_000;
/** Characters of texts that are held because they are not kept yet; what is beyond is read in the next run. */
const MOST_HELD_CHARACTERS = 20_000_000;

/** A card that was read. */
export interface ReadCard extends Omit<CardFile, 'text'> {
  /** SHA-256 of the text, `sha256:` and hex. */
  readonly digest: string;
  readonly format: CollectedCard['format'];
  /** When it was changed, or first seen as it is. ISO 8601. */
  readonly at: string;
  /** Left out where the text is kept in the database. */
  readonly text?: string;
}

/** The card of an entity, or why it could not be read. */
export interface EntityCard {
  readonly entity: CardEntity;
  /** What was read last, where it cannot be read now; undefined where nothing was read yet. */
  readonly file: ReadCard | undefined;
  readonly reason: string | undefined;
}

interface Remembered {
  /** What led to the card. */
  readonly key: string;
  readonly atMilliseconds: number;
  readonly file: ReadCard;
}

/** What one run goes by. */
interface Run {
  readonly now: Date;
  /** When texts that are kept were written, by source and digest. */
  readonly writtenAt: ReadonlyMap<string, string | null>;
  /** Digests of texts that are kept. */
  readonly kept: ReadonlySet<string>;
  heldCharacters: number;
}

/**
 * Reads cards, and remembers those that were read, so that hosts are asked seldom, and only for what changed. Texts are held
 * until they are kept, and no more of them than a process bears.
 */
export class RememberedCards {
  readonly #files: Pick<CardFiles, 'read'>;
  readonly #mostHeldCharacters: number;
  #known = new Map<string, Remembered>();

  /** @param mostHeldCharacters - 20 million when left out */
  constructor(
    files: Pick<CardFiles, 'read'>,
    mostHeldCharacters: number = MOST_HELD_CHARACTERS,
  ) {
    this.#files = files;
    this.#mostHeldCharacters = mostHeldCharacters;
  }

  /** @param kept - what is kept of the cards that were brought before */
  async read(
    entities: readonly CardEntity[],
    kept: readonly KeptText[],
    { now, signal }: { readonly now: Date; readonly signal: AbortSignal },
  ): Promise<readonly EntityCard[]> {
    const run = this.#begin(kept, now);
    const known = new Map<string, Remembered>();
    const cards: EntityCard[] = [];
    for (const portion of inPortions(entities, AT_ONCE)) {
      signal.throwIfAborted();
      const read = await Promise.all(
        portion.map(entity => this.#readOne(entity, run)),
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

  #begin(kept: readonly KeptText[], now: Date): Run {
    const run: Run = {
      now,
      writtenAt: new Map(
        kept.map(({ source, digest, at }) => [keyOf(source, digest), at]),
      ),
      kept: new Set(kept.map(({ digest }) => digest)),
      heldCharacters: 0,
    };
    for (const [ref, one] of this.#known) {
      const file = withoutKeptText(one.file, run);
      run.heldCharacters += file.text?.length ?? 0;
      this.#known.set(ref, { ...one, file });
    }
    return run;
  }

  async #readOne(
    entity: CardEntity,
    run: Run,
  ): Promise<{ remembered?: Remembered; reason?: string }> {
    const key = JSON.stringify([
      ...[entity.card, entity.location, entity.sourceLocation],
    ]);
    const last = this.#known.get(entity.ref);
    const before = last?.key === key ? last : undefined;
    const atMilliseconds = run.now.getTime();
    const hasText =
      before !== undefined &&
      (before.file.text !== undefined || run.kept.has(before.file.digest));
    const isFresh =
      hasText &&
      before.file.isRemote &&
      atMilliseconds - before.atMilliseconds < READ_AGAIN_MILLISECONDS;
    if (isFresh) return { remembered: before };
    const usable = hasText ? before : undefined;
    if (run.heldCharacters >= this.#mostHeldCharacters) {
      return { remembered: usable };
    }
    try {
      const found = await this.#files.read(entity, usable?.file.etag);
      const file = found
        ? readCard(entity, found, usable?.file, run)
        : usable?.file;
      return file ? { remembered: { key, atMilliseconds, file } } : {};
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return { remembered: usable, reason };
    }
  }
}

function readCard(
  entity: CardEntity,
  { text: found, ...file }: CardFile,
  before: ReadCard | undefined,
  run: Run,
): ReadCard {
  const text = keepableText(found);
  const digest = digestOf(text);
  const keptAt = run.writtenAt.get(keyOf(sourceOf(entity), digest));
  const beforeAt = before?.digest === digest ? before.at : undefined;
  // A file that is written anew with the same text, as in every build of an image, did not change.
  const at = keptAt ?? beforeAt ?? file.at ?? run.now.toISOString();
  const read = { ...file, digest, format: formatOf(text), at, text };
  const card = withoutKeptText(read, run);
  run.heldCharacters += card.text?.length ?? 0;
  return card;
}

function withoutKeptText(file: ReadCard, { kept }: Run): ReadCard {
  if (!kept.has(file.digest)) return file;
  const { text, ...card } = file;
  return card;
}

function keyOf(source: string, digest: string): string {
  return JSON.stringify([source, digest]);
}
