/** More of a list would not be read. */
const MOST_NAMED = 3;

/** A number with its noun, e.g. `1 alias`, `2 aliases`. */
export function countOf(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Items of a sentence, e.g. `a`, `a and b`, `a; b; c and 4 more`. */
export function listOf(items: readonly string[]): string {
  const named = items.slice(0, MOST_NAMED);
  const rest = items.length - named.length;
  const parts = rest > 0 ? [...named, `${rest} more`] : named;
  return parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join('; ')} and ${parts[parts.length - 1]}`;
}
