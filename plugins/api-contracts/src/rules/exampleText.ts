/** A definition of an example as it is read: a text as it is, a document as JSON. */
export function exampleText(definition: unknown): string {
  return typeof definition === 'string'
    ? definition
    : JSON.stringify(definition, null, 2);
}
