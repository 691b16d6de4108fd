import type { Citation, Party } from '../../card/CardValues';
import type { Statement } from '../../card/Statement';
import type { BodyKind } from './bodySections';

const NEEDED = '[More Information Needed]';
const IS_NEEDED = /^\[?more information needed\]?\.?$/i;
/** Of one line, with the reason in it: what goes on beyond it is a text. */
const NOT_APPLICABLE = /^(?:not applicable|n\/a)\b[ \t]*[:,.–—-]?(.*)$/i;

/** What the text of a section says; undefined where it says nothing. */
export function statementIn(
  text: string,
  kind: BodyKind,
): Statement<unknown> | undefined {
  const value = trimLines(withoutComments(text).replace(/\r\n?/g, '\n'));
  if (value === '') return undefined;
  if (isUnknown(value)) return { kind: 'unknown' };
  const plain = value.replace(/^( {0,3})\\(\\*#)/gm, '$1$2');
  const because = plain.includes('\n')
    ? undefined
    : NOT_APPLICABLE.exec(plain)?.[1];
  if (because !== undefined) {
    return { kind: 'notApplicable', because: because.trim() };
  }
  switch (kind) {
    case 'texts':
      return { kind: 'known', value: [plain] };
    case 'citations':
      return { kind: 'known', value: [{ text: plain }] };
    case 'parties':
      return { kind: 'known', value: [{ name: plain }] };
    default:
      return { kind: 'known', value: plain };
  }
}

/** What a statement reads like in a section; several items are a list. */
export function textOfStatement(
  statement: Statement<unknown>,
  kind: BodyKind,
): string {
  if (statement.kind === 'unknown') return NEEDED;
  if (statement.kind === 'notApplicable') {
    const because = statement.because.replace(/\s+/g, ' ').trim();
    return because === '' ? 'Not applicable.' : `Not applicable: ${because}`;
  }
  const items = itemsOf(statement.value, kind);
  if (items.length === 1) return items[0];
  return items.map(item => `- ${item.replace(/\n/g, '\n  ')}`).join('\n');
}

// A section's kind says what its field holds.
function itemsOf(value: unknown, kind: BodyKind): readonly string[] {
  switch (kind) {
    case 'texts':
      return value as readonly string[];
    case 'citations':
      return (value as readonly Citation[]).map(({ style, text = '' }) =>
        style === undefined ? text : `${style}: ${text}`,
      );
    case 'parties':
      return (value as readonly Party[]).map(partyText);
    default:
      return [value as string];
  }
}

function partyText({ name, contact, role }: Party): string {
  const aside = [role, contact].filter(text => text !== undefined).join(', ');
  if (name === undefined) return aside;
  return aside === '' ? name : `${name} (${aside})`;
}

/** Nobody knows: it says so, or lists nothing but points that nobody has filled in. */
function isUnknown(value: string): boolean {
  const isOpen = (line: string) => {
    const text = line.replace(/^[ \t]*[-*][ \t]+(?:\*\*[^*\n]*\*\*)?/, '');
    return line.trim() === '' || IS_NEEDED.test(text.trim());
  };
  return value.split('\n').every(isOpen);
}

function withoutComments(text: string): string {
  let plain = '';
  let from = 0;
  for (;;) {
    const start = text.indexOf('<!--', from);
    const end = start < 0 ? -1 : text.indexOf('-->', start);
    if (end < 0) return plain + text.slice(from);
    plain += text.slice(from, start);
    from = end + 3;
  }
}

/** Without blank lines before and spaces behind: what is indented at the beginning stays so. */
function trimLines(text: string): string {
  const trimmed = text.trimEnd();
  const first = trimmed.length - trimmed.trimStart().length;
  return trimmed.slice(trimmed.lastIndexOf('\n', first - 1) + 1);
}
