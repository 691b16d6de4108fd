/** What is left out of schemas: of these a converter makes up values by chance. */
const BY_CHANCE = ['pattern', 'maxProperties', 'minProperties'];

const isMap = value =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/**
 * A copy of a description in which nothing is left to chance where a converter makes an example of it: the first value of
 * a list, as few items of an array as may be, one key of a map, no pattern.
 */
export function withPlainSchemas(value) {
  if (Array.isArray(value)) return value.map(withPlainSchemas);
  if (!isMap(value)) return value;
  const plain = Object.fromEntries(
    Object.entries(value)
      .filter(([key, held]) => !BY_CHANCE.includes(key) || isMap(held))
      .map(([key, held]) => [key, withPlainSchemas(held)]),
  );
  if (Array.isArray(plain.enum)) plain.enum = plain.enum.slice(0, 1);
  if (plain.type === 'array') {
    plain.minItems = Math.max(1, plain.minItems ?? 0);
    plain.maxItems = plain.minItems;
  }
  if (isMap(plain.additionalProperties) && !isMap(plain.properties)) {
    plain.properties = { name: plain.additionalProperties };
    delete plain.additionalProperties;
  }
  return plain;
}
