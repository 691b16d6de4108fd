/** What is wrong in a text that should be JSON. */
export type JsonFault = 'value' | 'name' | 'colon' | 'comma' | 'text' | 'more';

/** A fault with its place, both counted from 1. */
export interface PlacedFault {
  readonly kind: JsonFault;
  readonly line: number;
  readonly column: number;
}

const BLANK = /[ \t\n\r]*/y;
const TEXT = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y; // eslint-disable-line no-control-regex
const OTHER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** What may come next; `first…` is just behind a bracket, where the end may come, too. */
type Next = 'value' | 'firstValue' | 'name' | 'firstName' | 'colon' | 'behind';

/**
 * The first fault of a text by the grammar of JSON, RFC 8259; browsers word theirs each in its own way, and some without the
 * place. Undefined where the text is JSON.
 */
export function faultInJson(text: string): PlacedFault | undefined {
  const open: ('{' | '[')[] = [];
  let at = 0;
  let next = 'value' as Next;
  const take = (token: RegExp): boolean => {
    token.lastIndex = at;
    const taken = token.exec(text)?.[0];
    at += taken?.length ?? 0;
    return taken !== undefined;
  };
  for (;;) {
    take(BLANK);
    const character = text[at];
    const inside = open.at(-1);
    const mayEnd = next === 'behind' || next.startsWith('first');
    if (next === 'behind' && inside === undefined) {
      return character === undefined ? undefined : placed(text, at, 'more');
    }
    if (mayEnd && inside && character === (inside === '{' ? '}' : ']')) {
      open.pop();
      at++;
      next = 'behind';
    } else if (next === 'behind') {
      if (character !== ',') return placed(text, at, 'comma');
      at++;
      next = inside === '{' ? 'name' : 'value';
    } else if (next === 'colon') {
      if (character !== ':') return placed(text, at, 'colon');
      at++;
      next = 'value';
    } else if (character === '"') {
      if (!take(TEXT)) return placed(text, at, 'text');
      next = next === 'name' || next === 'firstName' ? 'colon' : 'behind';
    } else if (next === 'name' || next === 'firstName') {
      return placed(text, at, 'name');
    } else if (character === '{' || character === '[') {
      open.push(character);
      at++;
      next = character === '{' ? 'firstName' : 'firstValue';
    } else {
      if (!take(OTHER)) return placed(text, at, 'value');
      next = 'behind';
    }
  }
}

function placed(text: string, at: number, kind: JsonFault): PlacedFault {
  const lines = text.slice(0, at).split(/\r\n|\r|\n/);
  const last = lines[lines.length - 1];
  // A character beyond the first plane is one to who reads, and two to a string.
  return { kind, line: lines.length, column: [...last].length + 1 };
}
