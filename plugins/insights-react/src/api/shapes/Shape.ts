/**
 * Looks at a value from outside. `Value` is the wire type that it is the shape of: a shape of another type, also of a part
 * or of a greater one, does not compile in its place.
 *
 * @param place - where it stands in the answer, e.g. `items[2].rings`
 * @returns what is wrong with it, in words that begin with the place; undefined where nothing is
 */
export interface Shape<Value> {
  (value: unknown, place: string): string | undefined;
  /** Never there: it ties the shape to its type. */
  readonly of?: (value: Value) => Value;
}

/** The place of a whole answer. */
export const WHOLE = 'the answer';

function kind<Value>(
  words: string,
  is: (value: unknown) => boolean,
): Shape<Value> {
  return (value, place) => (is(value) ? undefined : `${place} is not ${words}`);
}

export const text = kind<string>('a text', value => typeof value === 'string');
export const number = kind<number>(
  'a number',
  value => typeof value === 'number',
);
export const flag = kind<boolean>(
  'yes or no',
  value => typeof value === 'boolean',
);

/**
 * A word of a list that a newer backend may have more of. Any is let through: one that pages do not know is shown in
 * neutral clothes (`useStateWord`, `StateChip`).
 */
export function openWord<Word extends string>(): Shape<Word> {
  return kind('a text', value => typeof value === 'string');
}

/** One of the words that pages compute with, so that no other can be shown. All of the wire type, or it does not compile. */
export function oneOf<Word extends string>(
  words: Record<Word, true>,
): Shape<Word> {
  return kind(
    `one of ${Object.keys(words).join(', ')}`,
    value => typeof value === 'string' && Object.hasOwn(words, value),
  );
}

/** What may be null. */
export function orNull<Value>(shape: Shape<Value>): Shape<Value | null> {
  return (value, place) => (value === null ? undefined : shape(value, place));
}

/** What may be left out. */
export function optional<Value>(shape: Shape<Value>): Shape<Value | undefined> {
  return (value, place) =>
    value === undefined ? undefined : shape(value, place);
}

/** The first fault of several; the rest is not looked at. */
function firstFault(faults: Iterable<string | undefined>): string | undefined {
  for (const fault of faults) {
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** A list, and what each of its items is. */
export function listOf<Item>(shape: Shape<Item>): Shape<Item[]> {
  return (value, place) => {
    if (!Array.isArray(value)) return `${place} is not a list`;
    return firstFault(
      (function* faults() {
        for (const [index, item] of value.entries()) {
          yield shape(item, `${place}[${index}]`);
        }
      })(),
    );
  };
}

/**
 * A thing with fields. Fields that are not named are not looked at: an API of the same version may have more.
 *
 * @param fields - held to the names and types of the wire type
 */
export function thing<Wire>(fields: {
  [Name in keyof Wire]?: Shape<Wire[Name]>;
}): Shape<Wire> {
  const shapes: [string, Shape<never> | undefined][] = Object.entries(fields);
  return (value, place) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return `${place} is not an object`;
    }
    const found = value as Record<string, unknown>;
    return firstFault(
      (function* faults() {
        for (const [name, shape] of shapes) {
          const at = place === WHOLE ? name : `${place}.${name}`;
          yield shape?.(found[name], at);
        }
      })(),
    );
  };
}

/** A value that is what two shapes ask for. */
export function both<One, Other>(
  one: Shape<One>,
  other: Shape<Other>,
): Shape<One & Other> {
  return (value, place) => one(value, place) ?? other(value, place);
}

/** A thing whose names are not known before, and what each of its values is. */
export function mapOf<Value>(
  shape: Shape<Value>,
): Shape<{ [name: string]: Value }> {
  const map = thing<{ [name: string]: Value }>({});
  return (value, place) =>
    map(value, place) ??
    firstFault(
      (function* faults() {
        for (const [name, of] of Object.entries(value as object)) {
          yield shape(of, `${place}.${name}`);
        }
      })(),
    );
}
