import { isAlias, LineCounter, parseDocument, visit } from 'yaml';
import type { Json } from '../json/Json';
import type { ReadFault } from './ReadFault';
import type { ReadLimits } from './ReadLimits';
import { tooDeep } from './tooDeep';

/** The value of a JSON or YAML text, or why there is none. */
export type ParsedText = { value: Json } | { faults: ReadFault[] };

/** Reads JSON where the text looks like it, else YAML 1.2 with merge keys; no tag makes code run. */
export function parseText(text: string, limits: ReadLimits): ParsedText {
  if (/^[\s\uFEFF]*[{[]/.test(text)) {
    const value = parseJson(text);
    if (value !== undefined) return { value };
  }
  return parseYaml(text, limits);
}

function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch {
    // YAML is a superset of JSON: its parser also says line and column of the fault.
    return undefined;
  }
}

function parseYaml(text: string, limits: ReadLimits): ParsedText {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    merge: true,
    prettyErrors: false,
    logLevel: 'error',
    uniqueKeys: true,
  });
  if (document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) {
    return { faults: [tooDeep(limits)] };
  }
  if (document.errors.length > 0) {
    return {
      faults: document.errors.slice(0, 10).map(error => {
        const { line, col } = lines.linePos(error.pos[0]);
        return {
          kind: 'syntax',
          message: error.message,
          remedy: 'Correct the JSON or YAML at this place.',
          pointer: null,
          line,
          column: col,
        };
      }),
    };
  }
  let aliases = 0;
  visit(document, (_key, node) => {
    if (isAlias(node)) aliases += 1;
  });
  if (aliases > limits.maximumAliases) return { faults: [tooManyAliases()] };
  try {
    return { value: document.toJS({ maxAliasCount: 100 }) as Json };
  } catch {
    return { faults: [tooManyAliases()] };
  }
}

function tooManyAliases(): ReadFault {
  return {
    kind: 'too-large',
    message: 'The aliases of the YAML text expand to far more than the text.',
    remedy: 'Write shared parts as $ref to components instead of YAML aliases.',
    pointer: null,
    line: null,
    column: null,
  };
}
