import type { components } from '@almanac/backstage-plugin-insights-common';
import { LineCounter, parseDocument, type Document, isNode } from 'yaml';
import type { z } from 'zod';
import { digestOf } from '../../../platform/digest';
import type { RadarDefinition } from './RadarDefinition';
import { radarDefinitionSchema } from './radarDefinitionSchema';

/** A fault in a radar file, as the API gives it. */
export type RadarFault = components['schemas']['RadarFault'];

/** A place in a radar file, both from 1. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/** The definition, or everything that is wrong with it. */
export type ReadRadar = (
  | { readonly definition: RadarDefinition; readonly faults: readonly [] }
  | { readonly definition: undefined; readonly faults: readonly RadarFault[] }
) & {
  /** Where the file says what a path names. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
};

/** Reads a radar file and names every fault with its place. */
export function readRadarDefinition(file: string, yaml: string): ReadRadar {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const placeOf: ReadRadar['placeOf'] = path => placeIn(document, lines, path);
  const { content, faults: brokenYaml } = contentOf(file, yaml, document);
  if (brokenYaml.length > 0) {
    return { definition: undefined, faults: brokenYaml, placeOf };
  }
  const read = radarDefinitionSchema.safeParse(content);
  if (!read.success) {
    const faults = read.error.issues.map(issue => ({
      file,
      ...placeOf(issue.path),
      path: pathInWords(issue.path),
      detail: detailOf(issue),
      howToMend: howToMend(issue),
    }));
    return { definition: undefined, faults, placeOf };
  }
  const { apiVersion: _, kind: __, ...definition } = read.data;
  return {
    definition: { ...definition, version: versionOf(definition) },
    faults: [],
    placeOf,
  };
}

/** What the YAML says, or why it says nothing. */
function contentOf(
  file: string,
  yaml: string,
  document: Document.Parsed,
): { content: unknown; faults: RadarFault[] } {
  const fault = (detail: string, place?: Place): RadarFault => ({
    file,
    line: place?.line ?? null,
    column: place?.column ?? null,
    path: '',
    detail,
    howToMend: 'Mend the YAML at this place.',
  });
  const nul = yaml.indexOf('\0');
  if (nul >= 0) {
    const before = yaml.slice(0, nul).split('\n');
    return {
      content: undefined,
      faults: [
        fault('holds a NUL character', {
          line: before.length,
          column: before[before.length - 1].length + 1,
        }),
      ],
    };
  }
  const faults = document.errors.map(({ message, linePos }) =>
    fault(
      message.split('\n')[0],
      linePos && { line: linePos[0].line, column: linePos[0].col },
    ),
  );
  if (faults.length > 0) return { content: undefined, faults };
  try {
    return { content: document.toJS(), faults: [] };
  } catch (error) {
    // An alias to nothing, or aliases of aliases that would fill the memory.
    const detail = error instanceof Error ? error.message : String(error);
    return { content: undefined, faults: [fault(detail)] };
  }
}

/** Line and column of what a path names, or of the nearest thing around it. */
function placeIn(
  document: Document,
  lines: LineCounter,
  path: readonly PropertyKey[],
): Place {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) {
      const { line, col } = lines.linePos(node.range[0]);
      return { line, column: col };
    }
  }
  return { line: 1, column: 1 };
}

/** `rings[0].when.atLeast`. */
function pathInWords(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');
}

function detailOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `${issue.keys.map(key => `"${key}"`).join(', ')} ${
        issue.keys.length === 1 ? 'is' : 'are'
      } not known here`;
    case 'invalid_type':
      return issue.input === undefined &&
        /received undefined/.test(issue.message)
        ? 'is missing'
        : issue.message.replace(/^Invalid input: /, '');
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`;
    default:
      return issue.message.replace(/^(Invalid input: |Too \w+: )/, '');
  }
}

function howToMend(issue: z.core.$ZodIssue): string {
  if (issue.code === 'custom' && typeof issue.params?.howToMend === 'string') {
    return issue.params.howToMend;
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return 'Remove it, or mend its spelling.';
    case 'invalid_type':
      return 'Write what is asked for at this place.';
    case 'invalid_value':
      return 'Take one of the values named.';
    default:
      return 'Change the value so that it is allowed.';
  }
}

function versionOf(definition: object): string {
  return digestOf(JSON.stringify(definition));
}
