import {
  capitalised,
  formatValue,
  ringStoodIn,
  type components,
} from '@almanac/backstage-plugin-insights-common';
import type { IndexableDocument } from '@backstage/plugin-search-common';
import type { TopicWords } from './readTopicWords';

type Schemas = components['schemas'];
type Blip = Schemas['Blip'];
type Radar = Schemas['Radar'];

/** What search keeps of a topic on a radar. Every document has all fields: Lunr takes them from the first one. */
export interface TopicDocument extends IndexableDocument {
  /** Titles, not ids. */
  readonly radar: string;
  readonly ring: string;
  readonly quadrant: string;
  /** Separated by spaces. */
  readonly tags: string;
  /**
   * The title with something beside it. Lunr keeps an item of a list as one term and finds it by its beginning: so a name
   * made of words that it drops (`:has()`, `:is()`, `for...of`) is found by this alone, and stands before longer words that
   * begin alike. Other titles come second in theirs, for they are found as such.
   */
  readonly names: readonly string[];
}

/** The document that search finds for a topic on a radar. */
export function topicDocument(
  radar: Radar,
  blip: Blip,
  { description, aliases }: Pick<TopicWords, 'description' | 'aliases'>,
): TopicDocument {
  const ring = titleOf(
    radar.rings,
    ringStoodIn(radar.rings, {
      suggested: blip.ring,
      decided: blip.decision?.ring ?? null,
    }),
  );
  const quadrant = titleOf(radar.quadrants, blip.quadrant);
  return {
    title: blip.title,
    text: [
      stateInWords(radar, blip),
      description,
      alsoKnownAs(aliases, `${blip.title} ${description}`),
      `${ring} on the radar ${radar.title}, in ${quadrant}.`,
    ]
      .filter(Boolean)
      .join(' '),
    location: topicLocation(radar.id, blip.topicId),
    radar: radar.title,
    ring,
    quadrant,
    tags: blip.tags.join(' '),
    names: namesBeside(blip.title, [
      ...[quadrant, ring, radar.title, blip.verdict],
    ]),
  };
}

function stateInWords(
  { signal }: Radar,
  { value, verdict, isMeasured }: Blip,
): string {
  if (isMeasured === false) {
    return 'People decided its ring; no signal measures it.';
  }
  return standingInWords({ signal: signal ?? null, value, verdict });
}

/** The latest value and the verdict of a topic. */
export interface Standing {
  readonly signal: Pick<Schemas['Signal'], 'title' | 'unit'> | null;
  readonly value: number | null;
  readonly verdict: Schemas['Verdict'];
}

/** How a topic does, in one sentence. */
export function standingInWords({ signal, value, verdict }: Standing): string {
  const trend =
    verdict === 'unknown'
      ? 'too little is known for a trend'
      : `the trend is ${verdict}`;
  const sentence =
    signal && value !== null
      ? `${signal.title} is ${formatValue(value, signal.unit)}, and ${trend}.`
      : `${trend}.`;
  return capitalised(sentence);
}

/** The names of a topic that are not told already; empty where there are none. */
export function alsoKnownAs(aliases: readonly string[], told: string): string {
  const before = told.toLowerCase();
  const names = new Map(
    aliases
      .filter(alias => !before.includes(alias.toLowerCase()))
      .map(alias => [alias.toLowerCase(), alias]),
  );
  return names.size > 0
    ? `Also known as ${[...names.values()].join(', ')}.`
    : '';
}

/** A title with others beside it, as `names` keeps them. */
export function namesBeside(
  title: string,
  others: readonly string[],
): string[] {
  return others.map(other =>
    mayBeDropped(title) ? `${title} ${other}` : `${other} ${title}`,
  );
}

/** Whether all words of a name are as short as those that search engines drop are, nearly all. */
function mayBeDropped(name: string): boolean {
  return !/[\p{L}\p{N}]{6}/u.test(name);
}

function titleOf(
  list: readonly { id: string; title: string }[],
  id: string,
): string {
  return list.find(item => item.id === id)?.title ?? id;
}

/** The page of a topic as a radar sees it. */
export function topicLocation(radarId: string, topicId: string): string {
  return `/trend-radar/${asSegment(radarId)}/${asSegment(topicId)}`;
}

/** Written as the pages' own links write it: `:`, `@` and `+` may stand in a path (RFC 3986, 3.3). */
function asSegment(id: string): string {
  return encodeURIComponent(id).replace(/%(3A|40|2B)/g, decodeURIComponent);
}

/** The page of a topic by itself. */
export function topicAloneLocation(topicId: string): string {
  return `/trend-radar/topics/${asSegment(topicId)}`;
}
