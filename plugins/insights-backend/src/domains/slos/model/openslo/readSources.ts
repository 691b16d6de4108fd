import { isSeq, LineCounter, parseAllDocuments, type Document } from 'yaml';
import {
  contentOf,
  nulFault,
  type YamlFault,
} from '../../../../platform/yaml/contentOf';
import { placeIn, type Place } from '../../../../platform/yaml/placeIn';

type Path = readonly (string | number)[];

/** One document of a file, whatever it says. */
export interface SourceDocument {
  readonly content: unknown;
  /** Where the file says what a path of this document names. */
  readonly placeOf: (path: Path) => Place;
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
  const read = parsed.map(document => ({ document, ...contentOf(document) }));
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
  const at = (prefix: Path) => (path: Path) =>
    placeIn(document, lines, [...prefix, ...path]);
  return isSeq(document.contents) && Array.isArray(content)
    ? content.map((item, index) => ({ content: item, placeOf: at([index]) }))
    : [{ content, placeOf: at([]) }];
}
