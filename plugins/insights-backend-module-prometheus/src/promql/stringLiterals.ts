const ESCAPES: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

const ESCAPED =
  /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{3})|(.))/gs;

/**
 * What a string of PromQL stands for. Strings follow the rules of Go.
 *
 * @see https://prometheus.io/docs/prometheus/latest/querying/basics/#string-literals
 */
export function readString(literal: string): string {
  const inside = literal.slice(1, -1);
  if (literal.startsWith('`')) return inside;
  return inside.replace(ESCAPED, (_, x, u, long, octal, letter) => {
    if (letter !== undefined) return ESCAPES[letter] ?? letter;
    if (octal !== undefined) return String.fromCodePoint(parseInt(octal, 8));
    return String.fromCodePoint(parseInt(x ?? u ?? long, 16));
  });
}

/** A string of PromQL that stands for the text. */
export const writeString = (text: string) =>
  `"${text
    .replace(/[\\"]/g, '\\$&')
    .replace(/\n/g, '\\n')
    .replace(/\r/g, '\\r')}"`;

/** A regular expression of RE2 that matches the text alone; PromQL anchors it. */
export const literalRegex = (text: string) =>
  text.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&');
