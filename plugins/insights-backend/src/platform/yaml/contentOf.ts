import type { Document, LineCounter } from 'yaml';
import { aliasFault } from './aliasFault';
import type { YamlFault } from './YamlFault';

/** What a fault of the YAML itself asks for. */
export const MEND_THE_YAML = 'Mend the YAML at this place.';

/**
 * What a document says, or everything that keeps it from saying something.
 *
 * @param lines - that it was parsed with
 */
export function contentOf(
  document: Document.Parsed,
  lines: LineCounter,
): {
  readonly content: unknown;
  readonly faults: readonly YamlFault[];
} {
  const faults = document.errors.map(({ message, linePos }) => ({
    detail: inWords(message.split('\n')[0]),
    ...(linePos && {
      place: { line: linePos[0].line, column: linePos[0].col },
    }),
  }));
  if (faults.length > 0) return { content: undefined, faults };
  try {
    return { content: document.toJS(), faults: [] };
  } catch (error) {
    // An alias to nothing, or aliases of aliases that would fill the memory.
    const message = error instanceof Error ? error.message : String(error);
    const fault = /call stack/.test(message)
      ? undefined
      : aliasFault(document, lines, 0);
    return {
      content: undefined,
      faults: [fault ?? { detail: inWords(message) }],
    };
  }
}

/** The parser's message without the place, which is told apart, and without what only its authors understand. */
function inWords(message: string): string {
  return /call stack/.test(message)
    ? 'is nested too deeply'
    : message.replace(/ at line \d+, column \d+:$/, '');
}

/** The first NUL character of a text: databases refuse it, and YAML forbids it. */
export function nulFault(text: string): YamlFault | undefined {
  const nul = text.indexOf('\0');
  if (nul < 0) return undefined;
  const before = text.slice(0, nul).split('\n');
  return {
    detail: 'holds a NUL character',
    place: {
      line: before.length,
      column: before[before.length - 1].length + 1,
    },
  };
}
