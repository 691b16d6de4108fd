/** An object of a field, as the API has it. */
export type CardObject = Readonly<Record<string, unknown>>;

/** Whether a value is an object with keys. */
export function isCardObject(value: unknown): value is CardObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * What stands at a path of an object.
 *
 * @param path - keys with slashes between them, e.g. `interval/lower`
 */
export function valueAt(object: CardObject, path: string): unknown {
  return path
    .split('/')
    .reduce<unknown>(
      (value, key) => (isCardObject(value) ? value[key] : undefined),
      object,
    );
}

/**
 * The object with something else at a path; all else stays. What is taken away leaves no empty object behind.
 *
 * @param value - undefined takes it away
 */
export function withValueAt(
  object: CardObject,
  path: string,
  value: unknown,
): CardObject {
  const [key, ...rest] = path.split('/');
  const { [key]: held, ...others } = object;
  const next =
    rest.length === 0
      ? value
      : emptyAsNone(
          withValueAt(isCardObject(held) ? held : {}, rest.join('/'), value),
        );
  return next === undefined ? others : { ...object, [key]: next };
}

function emptyAsNone(object: CardObject): CardObject | undefined {
  return Object.keys(object).length > 0 ? object : undefined;
}
