/**
 * Looks at a value from outside.
 *
 * @param place - where it stands in the answer, e.g. `items[2].rings`
 * @returns what is wrong with it, in words that begin with the place; undefined where nothing is
 */
export type Shape = (value: unknown, place: string) => string | undefined;

/** The place of a whole answer. */
export const WHOLE = 'the answer';

function kind(words: string, is: (value: unknown) => boolean): Shape {
  return (value, place) => (is(value) ? undefined : `${place} is not ${words}`);
}

export const text = kind('a text', value => typeof value === 'string');
export const number = kind('a number', value => typeof value === 'number');
export const flag = kind('yes or no', value => typeof value === 'boolean');

/** One of the words that pages have icons, colours and texts for. */
export function oneOf<Word extends string>(...words: readonly Word[]): Shape {
  return kind(`one of ${words.join(', ')}`, value =>
    (words as readonly unknown[]).includes(value),
  );
}

/** What may be null. */
export function orNull(shape: Shape): Shape {
  return (value, place) => (value === null ? undefined : shape(value, place));
}

/** What may be left out. */
export function optional(shape: Shape): Shape {
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
export function listOf(shape: Shape): Shape {
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
 * @param fields - held to the names of the wire type
 */
export function thing<Wire>(fields: {
  [Name in keyof Wire]?: Shape;
}): Shape {
  const shapes = Object.entries<Shape | undefined>(fields);
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

/** A value that is what several shapes ask for. */
export function allOf(...shapes: Shape[]): Shape {
  return (value, place) =>
    firstFault(
      (function* faults() {
        for (const shape of shapes) yield shape(value, place);
      })(),
    );
}
