/** Follows a reference inside of a description. */
export function follow(document, value) {
  if (!value?.$ref) return value;
  const found = value.$ref
    .slice(2)
    .split('/')
    .reduce((held, key) => held?.[key], document);
  return follow(document, found);
}

const range = (low, high, unit) => {
  if (low === undefined && high === undefined) return [];
  if (low === undefined) return [`at most ${high}${unit}`];
  if (high === undefined) return [`at least ${low}${unit}`];
  return low === high ? [`${low}${unit}`] : [`${low} to ${high}${unit}`];
};

/** What a value may be, in words: its type, its values, its bounds. */
export function boundsInWords(document, given) {
  const schema = follow(document, given) ?? {};
  const { type, format, items } = schema;
  const kinds = [type ?? []].flat();
  const words = schema.enum
    ? [
        schema.enum
          .map(value => `\`${value === '' ? '(empty)' : value}\``)
          .join(', '),
      ]
    : [
        ...(kinds.includes('array')
          ? [`array of ${boundsInWords(document, items ?? {}) || 'values'}`]
          : [kinds.join(' or ')]),
        ...(format ? [format] : []),
      ];
  const bounds = [
    ...range(schema.minimum, schema.maximum, ''),
    ...range(schema.minLength, schema.maxLength, ' characters'),
    ...range(schema.minItems, schema.maxItems, ' items'),
    ...range(schema.minProperties, schema.maxProperties, ' keys'),
    ...(schema.pattern ? [`like \`${schema.pattern}\``] : []),
    ...(schema.default === undefined
      ? []
      : [`default \`${JSON.stringify(schema.default)}\``]),
  ];
  return [...words, ...bounds].filter(Boolean).join(', ');
}
