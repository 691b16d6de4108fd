import { ListReading, partOf } from './listReading';
import type {
  ListedEntry,
  ListedMove,
  ListedPart,
  RadarList,
} from './RadarList';
import { instantOf, isToCome } from './instantOf';
import { isMapping, refused } from './refusedList';

type Fields = Readonly<Record<string, unknown>>;

/** What entries are read by. */
interface Known {
  readonly quadrants: readonly ListedPart[];
  readonly rings: readonly ListedPart[];
  readonly now: Date;
}

/** Moves of one entry: decades of a radar that comes out monthly. */
const MOST_MOVES = 500;

/**
 * Reads a `TechRadarLoaderResponse`: quadrants and rings with ids, entries whose timeline says when each came to which ring.
 *
 * @throws Problem `invalid-request` where quadrants or rings are missing
 */
export function readBackstageList(
  content: Fields,
  entries: readonly unknown[],
  now: Date,
): RadarList {
  const reading = new ListReading();
  const quadrants = partsOf(content, 'quadrants');
  const rings = partsOf(content, 'rings');
  if (Array.isArray(content.rings)) reading.colours(content.rings);
  return {
    format: 'backstage',
    ...{ quadrants, rings },
    entryCount: entries.length,
    entries: entries.flatMap((entry, index) =>
      entryOf(reading, entry, `/entries/${index}`, { quadrants, rings, now }),
    ),
    findings: reading.findings,
  };
}

function partsOf(content: Fields, list: 'quadrants' | 'rings'): ListedPart[] {
  const all = content[list];
  if (!Array.isArray(all)) {
    throw refused(`/content/${list}`, `There is no array \`${list}\`.`);
  }
  return all.map((part: unknown, index) => {
    const { id, name, description }: Fields = isMapping(part) ? part : {};
    if (typeof id !== 'string' || typeof name !== 'string' || !name.trim()) {
      throw refused(
        `/content/${list}/${index}`,
        `${list}[${index}] has no \`id\` or no \`name\`.`,
      );
    }
    return partOf(id, name.trim().slice(0, 200), description);
  });
}

function entryOf(
  reading: ListReading,
  entry: unknown,
  pointer: string,
  known: Known,
): ListedEntry[] {
  const fields: Fields = isMapping(entry) ? entry : {};
  const title = reading.title(fields.title);
  const key = [fields.id, fields.key].find(
    (one): one is string => typeof one === 'string' && one.trim() !== '',
  );
  if (title === undefined || key === undefined) {
    reading.leftOut(
      pointer,
      title ?? null,
      title === undefined ? 'has no title.' : 'has neither `id` nor `key`.',
      'Give each entry an `id` and a `title`.',
    );
    return [];
  }
  const { quadrant } = fields;
  if (!known.quadrants.some(({ id }) => id === quadrant)) {
    const ids = known.quadrants.map(({ id }) => id).join(', ');
    reading.leftOut(
      `${pointer}/quadrant`,
      title,
      `The quadrant ${JSON.stringify(quadrant)} is none of ${ids}.`,
      'Name one of the quadrants.',
    );
    return [];
  }
  const at = { pointer, entry: title };
  return [
    {
      ...{ pointer, key, title },
      description: reading.text(fields, 'description', 'text', at),
      links: linksOf(reading, fields, at),
      quadrant: String(quadrant),
      moves: movesOf(reading, fields, at, known),
    },
  ];
}

function linksOf(
  reading: ListReading,
  { url, links }: Fields,
  at: { pointer: string; entry: string },
): ListedEntry['links'] {
  const own = reading.link(url, undefined, {
    ...at,
    pointer: `${at.pointer}/url`,
  });
  const others = (Array.isArray(links) ? links : []).map(
    (link: unknown, index) => {
      const fields: Fields = isMapping(link) ? link : {};
      const pointer = `${at.pointer}/links/${index}`;
      return reading.link(fields.url, fields.title, { ...at, pointer });
    },
  );
  const found = [own, ...others].filter(link => link !== undefined);
  // The same address twice leads nowhere new; the title of the list goes before the address itself.
  const byUrl = new Map([...found].map(link => [link.url, link]));
  return [...byUrl.values()].slice(0, 100);
}

/** Timelines are written the latest first; what stands first of a day came last. */
function movesOf(
  reading: ListReading,
  { timeline }: Fields,
  at: { pointer: string; entry: string },
  { rings, now }: Known,
): ListedMove[] {
  const all: readonly unknown[] = Array.isArray(timeline) ? timeline : [];
  if (all.length === 0 || all.length > MOST_MOVES) {
    reading.leftOut(
      `${at.pointer}/timeline`,
      at.entry,
      all.length === 0
        ? 'has no timeline, so that nobody can tell which ring it is in.'
        : `has ${all.length} moves, and ${MOST_MOVES} are taken.`,
      'Say in `timeline` when it came to which ring.',
    );
    return [];
  }
  const moves = all.flatMap((move, index) => {
    const fields: Fields = isMapping(move) ? move : {};
    const pointer = `${at.pointer}/timeline/${index}`;
    const instant = instantOf(fields.date);
    const ring = rings.find(({ id }) => id === fields.ringId);
    if (instant === undefined) {
      reading.leftOut(
        `${pointer}/date`,
        at.entry,
        fields.date === undefined
          ? 'The date is missing.'
          : `${JSON.stringify(fields.date)} is no date.`,
        'Write the day as YYYY-MM-DD; nothing is guessed.',
      );
      return [];
    }
    if (isToCome(instant, now)) {
      reading.leftOut(
        `${pointer}/date`,
        at.entry,
        `${JSON.stringify(fields.date)} is yet to come.`,
        'Write the day on which it was decided.',
      );
      return [];
    }
    if (!ring) {
      const ids = rings.map(({ id }) => id).join(', ');
      reading.leftOut(
        `${pointer}/ringId`,
        at.entry,
        `The ring ${JSON.stringify(fields.ringId)} is none of ${ids}.`,
        'Name one of the rings.',
      );
      return [];
    }
    const words = { ...at, pointer };
    const reason = reading.text(fields, 'description', 'reason', words) || null;
    return [{ pointer, ring: ring.id, at: instant, reason }];
  });
  return moves
    .reverse()
    .sort((a, b) => Number(a.at > b.at) - Number(a.at < b.at));
}
