/** Deeper nesting is no card, and would fill the stack of whoever walks it. */
const DEEPEST = 64;
/** More values than any card has: aliases of YAML make many out of few. */
const MOST_VALUES = 200_000;

/**
 * Why a parsed document must not be walked: it is too deep, too large or refers to itself, or a key would change what
 * JavaScript objects are.
 */
export function treeFault(root: unknown): string | undefined {
  const open: { value: unknown; depth: number }[] = [{ value: root, depth: 0 }];
  let values = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, depth } = next;
    values += 1;
    if (values > MOST_VALUES) return `holds more than ${MOST_VALUES} values`;
    if (typeof value === 'string' && value.includes('\0')) {
      return 'holds a NUL character';
    }
    if (typeof value !== 'object' || value === null) continue;
    // What refers to itself is endlessly deep.
    if (depth >= DEEPEST) return `is nested deeper than ${DEEPEST} levels`;
    if (Object.hasOwn(value, '__proto__')) return 'holds a key "__proto__"';
    for (const child of Object.values(value)) {
      open.push({ value: child, depth: depth + 1 });
    }
  }
  return undefined;
}
