/** Keys and indexes from the root of a document. */
export type Path = readonly PropertyKey[];

/** A path as a JSON pointer (RFC 6901). */
export function pointerOf(path: Path): string {
  return path
    .map(key => `/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`)
    .join('');
}
