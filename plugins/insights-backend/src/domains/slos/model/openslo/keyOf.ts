/** What a document is looked up by: names are unique within a kind. */
export function keyOf(kind: string, name: string): string {
  return JSON.stringify([kind, name]);
}
