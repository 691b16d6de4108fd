import { isMap, isNode, isScalar, type Document, type LineCounter } from 'yaml';

/** A place in a file, both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Line and column of what a path names, or of the nearest thing around it. */
export function placeIn(
  document: Document,
  lines: LineCounter,
  path: readonly PropertyKey[],
): Place {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) {
      const { line, col } = lines.linePos(node.range[0]);
      return { line, column: col };
    }
  }
  return { line: 1, column: 1 };
}

/** Line and column of a key in what a path names, or of that where it has no such key. */
export function placeOfKey(
  document: Document,
  lines: LineCounter,
  path: readonly PropertyKey[],
  key: string,
): Place {
  const around =
    path.length > 0 ? document.getIn(path, true) : document.contents;
  const found = isMap(around)
    ? around.items.find(one => isScalar(one.key) && one.key.value === key)?.key
    : undefined;
  if (!isNode(found) || !found.range) return placeIn(document, lines, path);
  const { line, col } = lines.linePos(found.range[0]);
  return { line, column: col };
}

/** `rings[0].when.atLeast`. */
export function pathInWords(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');
}
