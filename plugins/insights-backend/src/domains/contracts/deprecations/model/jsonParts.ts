/** An object of a parsed document. */
export type Members = Readonly<Record<string, unknown>>;

/** The members of an object; none for anything else. */
export function membersOf(value: unknown): Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? { ...value }
    : {};
}

/** The items of a list; none for anything else. */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text; null for anything else. */
export function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** A pointer one step deeper. @see https://www.rfc-editor.org/rfc/rfc6901 */
export function pointerTo(pointer: string, key: string | number): string {
  return `${pointer}/${String(key)
    .replaceAll('~', '~0')
    .replaceAll('/', '~1')}`;
}
