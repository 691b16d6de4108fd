import { instantOf, isToCome } from './instantOf';
import { ListReading, partOf } from './listReading';
import type { ListedEntry, ListedPart, RadarList } from './RadarList';
import { isMapping, refused } from './refusedList';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads the configuration of Zalando's `radar_visualization`: entries with the numbers of quadrant and ring, as of the one
 * `date` of the list. A list says where things are; when they came there is told by the lists before it.
 *
 * @throws Problem `invalid-request` where the list has no date
 */
export function readZalandoList(
  content: Fields,
  entries: readonly unknown[],
  now: Date,
): RadarList {
  const reading = new ListReading();
  const at = instantOf(content.date);
  if (at === undefined) {
    throw refused(
      '/content/date',
      'The list has no `date`, so that nobody can tell since when its rings hold.',
    );
  }
  if (isToCome(at, now)) {
    throw refused(
      '/content/date',
      `The date ${at.slice(0, 10)} is yet to come.`,
    );
  }
  const quadrants = partsOf(content.quadrants);
  const rings = partsOf(content.rings);
  if (Array.isArray(content.rings)) reading.colours(content.rings);
  return {
    format: 'zalando',
    title: reading.title(content.title),
    ...{ quadrants, rings },
    entryCount: entries.length,
    entries: entries.flatMap((entry, index) =>
      entryOf(reading, entry, `/entries/${index}`, at),
    ),
    findings: reading.findings,
  };
}

/** Parts by their numbers from 0; the ids are numbers, too. */
function partsOf(all: unknown): ListedPart[] {
  return (Array.isArray(all) ? all : []).map((part: unknown, index) => {
    const { name, description }: Fields = isMapping(part) ? part : {};
    const title = typeof name === 'string' ? name.trim().slice(0, 200) : '';
    return partOf(String(index), title || String(index + 1), description);
  });
}

function entryOf(
  reading: ListReading,
  entry: unknown,
  pointer: string,
  at: string,
): ListedEntry[] {
  const fields: Fields = isMapping(entry) ? entry : {};
  const title = reading.title(fields.label);
  if (title === undefined) {
    reading.leftOut(
      `${pointer}/label`,
      null,
      'has no label.',
      'Give each entry a `label`.',
    );
    return [];
  }
  const wrong = (['quadrant', 'ring'] as const).find(
    key => !isPlace(fields[key]),
  );
  if (wrong) {
    reading.leftOut(
      `${pointer}/${wrong}`,
      title,
      `The ${wrong} ${JSON.stringify(fields[wrong])} is no number from 0.`,
      `Number the ${wrong} from 0.`,
    );
    return [];
  }
  if (fields.active === false) {
    reading.leftOut(
      `${pointer}/active`,
      title,
      'is not active, which the list draws in grey.',
      'Make it active to bring it in.',
    );
    return [];
  }
  const own = { pointer: `${pointer}/link`, entry: title };
  const link = reading.link(fields.link, undefined, own);
  const ring = String(fields.ring);
  return [
    {
      ...{ pointer, key: title, title, description: '' },
      links: link ? [link] : [],
      quadrant: String(fields.quadrant),
      moves: [{ pointer: `${pointer}/ring`, ring, at, reason: null }],
      // Zalando's 0, as nothing, says that it did not move.
      hasMoved: Boolean(fields.moved),
    },
  ];
}

function isPlace(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
