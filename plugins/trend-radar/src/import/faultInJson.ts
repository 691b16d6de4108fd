import { parse, type ParseError, printParseErrorCode } from 'jsonc-parser';

/** What is wrong in a text that should be JSON. */
export type JsonFault =
  | 'value'
  | 'name'
  | 'colon'
  | 'comma'
  | 'text'
  | 'more'
  | 'other';

/** A fault with its place, both counted from 1. */
export interface PlacedFault {
  readonly kind: JsonFault;
  readonly line: number;
  readonly column: number;
}

/** Kinds by the parser's names of errors; the others are of what JSON does not have. */
const KINDS: Readonly<Record<string, JsonFault>> = {
  ValueExpected: 'value',
  PropertyNameExpected: 'name',
  ColonExpected: 'colon',
  CommaExpected: 'comma',
  CloseBraceExpected: 'comma',
  CloseBracketExpected: 'comma',
  UnexpectedEndOfString: 'text',
  InvalidEscapeCharacter: 'text',
  InvalidUnicode: 'text',
  InvalidCharacter: 'text',
  EndOfFileExpected: 'more',
};

/**
 * The first fault of a text by the grammar of JSON; browsers word theirs each in its own way, and some without the place. Undefined
 * where the text is JSON.
 */
export function faultInJson(text: string): PlacedFault | undefined {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true });
  if (errors.length === 0) return undefined;
  const { error, offset } = errors[0];
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  const last = lines[lines.length - 1];
  return {
    kind: KINDS[printParseErrorCode(error)] ?? 'other',
    line: lines.length,
    // A character beyond the first plane is one to who reads, and two to a string.
    column: [...last].length + 1,
  };
}
