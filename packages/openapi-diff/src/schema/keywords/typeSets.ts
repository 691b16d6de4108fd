const SCALARS = new Set(['string', 'number', 'integer', 'boolean']);

/**
 * Whether all values of the one are values of the other. An integer is a number; as text any
 * plain value is a string.
 */
export function isWithin(
  inner: ReadonlySet<string> | null,
  outer: ReadonlySet<string> | null,
  isText: boolean,
): boolean {
  if (outer === null) return true;
  if (inner === null) return false;
  return [...inner].every(
    type =>
      outer.has(type) ||
      (type === 'integer' && outer.has('number')) ||
      (isText && SCALARS.has(type) && outer.has('string')),
  );
}

/** `integer or string`; `any type` where all are valid. */
export function typesInWords(types: ReadonlySet<string> | null): string {
  if (types === null) return 'any type';
  return types.size === 0 ? 'only null' : [...types].sort().join(' or ');
}
