/** What a document is looked up by: names are unique within a kind. */
export function keyOf(kind: string, name: string): string {
  return JSON.stringify([kind, name]);
}

/** The name in a key that {@link keyOf} made. */
export function nameOf(key: string): string {
  const [, name]: [string, string] = JSON.parse(key);
  return name;
}
