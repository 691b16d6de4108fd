import { MEND_THE_YAML } from '../../../../platform/yaml/contentOf';
import { pathInWords, type Place } from '../../../../platform/yaml/placeIn';
import { faultsBetween, type Known } from './betweenDocuments';
import { keyOf } from './keyOf';
import { MOST_FAULTS } from './limits';
import type { OpenSloFault } from './OpenSloFault';
import { readDocument, type DocumentFault } from './readDocument';
import { readSources } from './readSources';
import type { OpenSloDocument } from './schema';

/** A file and what stands in it. */
export interface OpenSloFile {
  readonly file: string;
  readonly text: string;
}

/** What several files say together. */
export interface ReadOpenSlo {
  /** Documents that are right, references included, in the order of the files. */
  readonly documents: readonly OpenSloDocument[];
  /** Errors and warnings, in the order of the files and of their lines; the first thousand. */
  readonly faults: readonly OpenSloFault[];
}

/** Where a document came from. */
interface Origin {
  readonly file: string;
  readonly placeOf: (path: DocumentFault['path']) => Place;
}

interface PlacedDocument {
  readonly document: OpenSloDocument;
  readonly origin: Origin;
}

/**
 * Reads OpenSLO files (v1 and v1alpha) together, so that they may refer to each other, and names every fault at once.
 *
 * @param sources - names of data sources that are known without a document, e.g. from the configuration
 */
export function readOpenSlo(
  files: readonly OpenSloFile[],
  sources: Iterable<string> = [],
): ReadOpenSlo {
  const faults: OpenSloFault[] = [];
  const placed: PlacedDocument[] = [];
  const wrong = new Set<string>();
  for (const { file, text } of files) {
    const read = readSources(text);
    faults.push(...read.faults.map(fault => yamlFault(file, fault)));
    for (const { content, placeOf } of read.documents) {
      const origin = { file, placeOf };
      const one = readDocument(content);
      if (one.brokenKey !== undefined) wrong.add(one.brokenKey);
      for (const fault of one.faults) {
        // Places are looked up one by one: a file of nothing but faults is not worth it.
        if (faults.length < MOST_FAULTS) faults.push(located(origin, fault));
      }
      placed.push(...one.documents.map(document => ({ document, origin })));
    }
  }
  const { unique, twice } = withoutDuplicates(placed);
  faults.push(...twice);
  const linked = withReferences(unique, { wrong, sources });
  faults.push(...linked.faults);
  return {
    documents: linked.right.map(({ document }) => document),
    faults: inOrder(faults, files),
  };
}

/** The first of each kind and name, and a fault for each other. */
function withoutDuplicates(placed: readonly PlacedDocument[]) {
  const named = new Set<string>();
  const unique: PlacedDocument[] = [];
  const twice: OpenSloFault[] = [];
  for (const one of placed) {
    const { kind, metadata } = one.document;
    const key = keyOf(kind, metadata.name);
    if (named.has(key)) {
      const fault = {
        rule: 'openslo/duplicate-name',
        severity: 'error',
        path: ['metadata', 'name'],
        detail: `is the name of another ${kind}, too: ${metadata.name}`,
        howToMend: 'Give each document of a kind its own name.',
      } as const;
      twice.push(located(one.origin, fault));
    } else unique.push(one);
    named.add(key);
  }
  return { unique, twice };
}

/** The documents whose references hold; one that refers to a wrong one is wrong itself. */
function withReferences(
  all: readonly PlacedDocument[],
  known: { wrong: ReadonlySet<string>; sources: Iterable<string> },
) {
  const wrong = new Set(known.wrong);
  const faults: OpenSloFault[] = [];
  let right = all;
  for (;;) {
    const offered: Known = {
      wrong,
      right: new Map<string, OpenSloDocument | 'configured'>([
        ...Array.from(known.sources, name => {
          return [keyOf('DataSource', name), 'configured'] as const;
        }),
        ...right.map(({ document }) => {
          const { kind, metadata } = document;
          return [keyOf(kind, metadata.name), document] as const;
        }),
      ]),
    };
    const still = right.filter(({ document, origin }) => {
      const found = [...faultsBetween(document, offered)];
      faults.push(...found.map(fault => located(origin, fault)));
      return found.length === 0;
    });
    if (still.length === right.length) return { right, faults };
    for (const { document } of right) {
      wrong.add(keyOf(document.kind, document.metadata.name));
    }
    right = still;
  }
}

function yamlFault(
  file: string,
  { detail, place }: { detail: string; place?: Place },
): OpenSloFault {
  return {
    file,
    line: place?.line ?? null,
    column: place?.column ?? null,
    path: '',
    severity: 'error',
    rule: 'yaml',
    detail,
    howToMend: MEND_THE_YAML,
  };
}

function located(
  { file, placeOf }: Origin,
  { path, severity, rule, detail, howToMend }: DocumentFault,
): OpenSloFault {
  const words = { severity, rule, detail, howToMend };
  return { file, ...placeOf(path), path: pathInWords(path), ...words };
}

function inOrder(
  faults: readonly OpenSloFault[],
  files: readonly OpenSloFile[],
): OpenSloFault[] {
  const order = new Map(files.map(({ file }, index) => [file, index]));
  const rank = ({ file }: OpenSloFault) => order.get(file) ?? 0;
  return [...faults]
    .sort(
      (a, b) =>
        rank(a) - rank(b) ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0),
    )
    .slice(0, MOST_FAULTS);
}
