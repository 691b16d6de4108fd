/** The place of the first fault of a text that is not JSON. */
export interface JsonFault {
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
  readonly detail: string;
}

const SPACE = /[ \t\n\r]*/y;
const NUMBER_OR_WORD =
  /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

type Expected =
  | 'a value'
  | 'a value or ]'
  | 'a property name'
  | 'a property name or }'
  | 'a colon'
  | 'a comma or ]'
  | 'a comma or }'
  | 'nothing more';

/**
 * Finds where a text stops being JSON (RFC 8259). The engine's own error names the place of some faults only.
 *
 * @returns `undefined` when the text is JSON
 */
export function findJsonFault(text: string): JsonFault | undefined {
  const open: ('[' | '{')[] = [];
  let expected: Expected = 'a value';
  let at = skip(SPACE, text, 0);
  while (at < text.length) {
    const step = take(text, at, expected, open);
    if (!step) return faultAt(text, at, expected);
    expected = step.expected;
    at = skip(SPACE, text, step.at);
  }
  return expected === 'nothing more' ? undefined : faultAt(text, at, expected);
}

function take(
  text: string,
  at: number,
  expected: Expected,
  open: ('[' | '{')[],
): { at: number; expected: Expected } | undefined {
  const mark = text[at];
  const wantsValue = expected === 'a value' || expected === 'a value or ]';
  const closesArray =
    mark === ']' &&
    (expected === 'a value or ]' || expected === 'a comma or ]');
  const closesObject =
    mark === '}' &&
    (expected === 'a property name or }' || expected === 'a comma or }');
  if (closesArray || closesObject) {
    open.pop();
    return { at: at + 1, expected: afterValue(open) };
  }
  if (wantsValue && mark === '[') {
    open.push('[');
    return { at: at + 1, expected: 'a value or ]' };
  }
  if (wantsValue && mark === '{') {
    open.push('{');
    return { at: at + 1, expected: 'a property name or }' };
  }
  if (mark === ',' && expected === 'a comma or ]') {
    return { at: at + 1, expected: 'a value' };
  }
  if (mark === ',' && expected === 'a comma or }') {
    return { at: at + 1, expected: 'a property name' };
  }
  if (mark === ':' && expected === 'a colon') {
    return { at: at + 1, expected: 'a value' };
  }
  const end =
    mark === '"' ? skipText(text, at) : skip(NUMBER_OR_WORD, text, at);
  if (end === at) return undefined;
  if (wantsValue) return { at: end, expected: afterValue(open) };
  if (expected.startsWith('a property name') && mark === '"') {
    return { at: end, expected: 'a colon' };
  }
  return undefined;
}

function afterValue(open: readonly ('[' | '{')[]): Expected {
  const innermost = open[open.length - 1];
  if (innermost === undefined) return 'nothing more';
  return innermost === '[' ? 'a comma or ]' : 'a comma or }';
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Behind a text in quotes, or `at` where it has a fault. Not by a pattern: that would fill the stack. */
function skipText(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && text[end] !== '"') {
    if (text[end] < ' ') return at;
    const behind = text[end] === '\\' ? skip(ESCAPE, text, end) : end + 1;
    if (behind === end) return at;
    end = behind;
  }
  return end < text.length ? end + 1 : at;
}

function faultAt(text: string, at: number, expected: Expected): JsonFault {
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  const column = at - before.lastIndexOf('\n');
  const found = at < text.length ? `“${text[at]}”` : 'the end';
  return {
    line,
    column,
    detail: `line ${line}, column ${column}: expected ${expected}, found ${found}`,
  };
}
