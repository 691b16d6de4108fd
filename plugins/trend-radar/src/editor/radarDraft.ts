/** What a condition asks of the forecast, or of a risk, as the form writes it. */
export type DraftOutlook = Partial<Record<string, number>>;

/** A condition of a ring as the form writes it: everything that is named must hold. */
export interface DraftLeaf {
  atLeast?: number;
  atMost?: number;
  forPeriods?: number;
  verdict?: string[];
  forecast?: DraftOutlook;
  risk?: DraftOutlook;
}

/** A ring of a draft; `when` may be anything that YAML can say. */
export interface DraftRing {
  id: string;
  title: string;
  description?: string;
  when?: unknown;
}

/** A quadrant of a draft. */
export interface DraftQuadrant {
  id: string;
  title: string;
  description?: string;
  tag: string;
}

/** A radar that is being written; what the form does not know stays as it is. */
export interface RadarContent {
  [other: string]: unknown;
  id: string;
  title: string;
  description?: string;
  owner?: string;
  signal?: string;
  quadrants: DraftQuadrant[];
  rings: DraftRing[];
  hysteresis?: number;
  verdictPeriods?: number;
  movementPeriods?: number;
  driftPeriods?: number;
}

/** As the API has it. */
export const MOST_QUADRANTS = 8;
export const MOST_RINGS = 6;
export const FEWEST_PARTS = 2;

/** What a new radar begins with. */
export const NEW_RADAR: RadarContent = {
  id: '',
  title: '',
  quadrants: ['Languages', 'Frameworks', 'Infrastructure', 'Process'].map(
    title => ({
      ...{ id: idOf(title), title },
      tag: `quadrant:${idOf(title)}`,
    }),
  ),
  rings: ['Adopt', 'Trial', 'Assess', 'Hold'].map(title => ({
    id: idOf(title),
    title,
  })),
};

/** A title as an id: lower-case letters, digits and hyphens, at most 60. */
export function idOf(title: string): string {
  return title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
const mappingsOf = (value: unknown): Record<string, unknown>[] =>
  (Array.isArray(value) ? value : []).map(one =>
    typeof one === 'object' && one !== null ? { ...one } : {},
  );

/** What the form can show of a definition, right or not: texts where it needs texts, lists where it needs lists. */
export function contentOf(read: Record<string, unknown>): RadarContent {
  return {
    ...read,
    id: textOf(read.id),
    title: textOf(read.title),
    quadrants: mappingsOf(read.quadrants).map(one => ({
      ...one,
      ...{ id: textOf(one.id), title: textOf(one.title), tag: textOf(one.tag) },
    })),
    rings: mappingsOf(read.rings).map(one => ({
      ...one,
      ...{ id: textOf(one.id), title: textOf(one.title) },
    })),
  };
}

/** The same radar under another name. */
export function copyOf(content: RadarContent): RadarContent {
  return {
    ...content,
    id: `${content.id.slice(0, 55)}-copy`,
    title: `${content.title} (copy)`,
  };
}

/** A copy with a part changed; an empty text is left out, so that it is no fault of its own. */
export function withField<Content extends object>(
  content: Content,
  name: keyof Content & string,
  value: unknown,
): Content {
  const next: Content = { ...content, [name]: value };
  if (value === undefined || value === '') delete next[name];
  return next;
}

/** A list with an entry at another place. */
export function moved<Item>(list: Item[], from: number, to: number): Item[] {
  const next = [...list];
  const [item] = next.splice(from, 1);
  next.splice(to, 0, item);
  return next;
}

const LEVEL_KEYS = ['atLeast', 'atMost', 'forPeriods'];
const FORECAST_KEYS = ['atLeast', 'atMost', 'horizon', 'quantile'];
const RISK_KEYS = ['below', 'above', 'atLeast', 'atMost', 'horizon'];

/** Whether all that a mapping of YAML says are these numbers. */
function hasNumbers(value: unknown, keys: readonly string[]): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.entries(value).every(
      ([key, one]) => keys.includes(key) && typeof one === 'number',
    )
  );
}

function isLeaf(value: unknown): value is DraftLeaf {
  if (typeof value !== 'object' || value === null) return false;
  const { verdict, forecast, risk, ...levels } = value as Record<
    string,
    unknown
  >;
  return (
    hasNumbers(levels, LEVEL_KEYS) &&
    (forecast === undefined || hasNumbers(forecast, FORECAST_KEYS)) &&
    (risk === undefined || hasNumbers(risk, RISK_KEYS)) &&
    (verdict === undefined ||
      (Array.isArray(verdict) && verdict.every(one => typeof one === 'string')))
  );
}

/**
 * A condition as alternatives, one of which must hold; undefined where YAML says more than the form can show. None, where the
 * ring has no condition.
 */
export function alternativesOf(when: unknown): DraftLeaf[] | undefined {
  if (when === undefined || when === null) return [];
  if (isLeaf(when)) return [when];
  if (typeof when !== 'object') return undefined;
  const { any, ...others } = when as { any?: unknown };
  const isAny =
    Array.isArray(any) && any.every(isLeaf) && Object.keys(others).length === 0;
  return isAny ? any : undefined;
}

/** The condition of some alternatives; undefined for none. */
export function conditionOf(alternatives: DraftLeaf[]): unknown {
  if (alternatives.length === 0) return undefined;
  return alternatives.length === 1 ? alternatives[0] : { any: alternatives };
}
