/** Keywords of a schema whose next token is a name or an index. */
const CHOICES = new Set(['oneOf', 'anyOf', 'prefixItems']);
const NAMED = new Set(['patternProperties', 'dependentSchemas', '$defs']);

/**
 * The way from a body, parameter or component to a place in its schema, as people write it:
 * `content/application~1json/schema/properties/tags/items` gives `tags[]`.
 */
export function pathInSchema(tokens: readonly string[]): string {
  let path = '';
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    const next = tokens[index + 1] ?? '';
    if (token === 'content' || token === 'allOf') {
      index += 1;
    } else if (token === 'properties') {
      path += path === '' ? next : `.${next}`;
      index += 1;
    } else if (token === 'items') {
      path += '[]';
    } else if (token === 'additionalProperties') {
      path += path === '' ? '*' : '.*';
    } else if (CHOICES.has(token)) {
      path += `(${token} ${next})`;
      index += 1;
    } else if (NAMED.has(token)) {
      path += `(${token} ${next})`;
      index += 1;
    } else if (token !== 'schema') {
      path += `(${token})`;
    }
  }
  return path;
}
