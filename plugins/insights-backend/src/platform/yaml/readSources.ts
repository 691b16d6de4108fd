import {
  isScalar,
  isSeq,
  LineCounter,
  parseAllDocuments,
  type Document,
} from 'yaml';
import { contentOf, nulFault } from './contentOf';
import { placeIn, type Place } from './placeIn';
import type { YamlFault } from './YamlFault';

type Path = readonly (string | number)[];

/** One document of a file, whatever it says. */
export interface SourceDocument {
  readonly content: unknown;
  /** Where the file says what a path of this document names. */
  readonly placeOf: (path: Path) => Place;
  /** What is written there, as it is written: `1.0`, which is read as 1. Undefined where it is no single value. */
  readonly sourceOf: (path: Path) => string | undefined;
}

/** Documents of a file: several are divided by `---`, or are items of a list. JSON is YAML, too. */
export function readSources(text: string): {
  readonly documents: readonly SourceDocument[];
  readonly faults: readonly YamlFault[];
} {
  const nul = nulFault(text);
  if (nul) return { documents: [], faults: [nul] };
  const lines = new LineCounter();
  const parsed = parseAllDocuments(text, { lineCounter: lines });
  if ('empty' in parsed) return { documents: [], faults: [] };
  const read = parsed.map(document => ({
    document,
    ...contentOf(document, lines),
  }));
  return {
    documents: read
      .filter(({ content }) => content !== undefined && content !== null)
      .flatMap(({ document, content }) => itemsOf(document, content, lines)),
    faults: read.flatMap(({ faults }) => faults),
  };
}

function itemsOf(
  document: Document.Parsed,
  content: unknown,
  lines: LineCounter,
): SourceDocument[] {
  const below = (part: unknown, prefix: Path): SourceDocument => ({
    content: part,
    placeOf: path => placeIn(document, lines, [...prefix, ...path]),
    sourceOf: path => {
      const node = document.getIn([...prefix, ...path], true);
      return isScalar(node) ? node.source : undefined;
    },
  });
  return isSeq(document.contents) && Array.isArray(content)
    ? content.map((item, index) => below(item, [index]))
    : [below(content, [])];
}
