import { MEND_THE_YAML } from '../../../../platform/yaml/contentOf';
import { pathInWords, type Place } from '../../../../platform/yaml/placeIn';
import type { OpenSloFault } from './OpenSloFault';
import { readDocument, type DocumentFault } from './readDocument';
import { readSources } from './readSources';
import { referenceFaults, type PlacedDocument } from './referenceFaults';
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
  /** Errors and warnings, in the order of the files and of their lines. */
  readonly faults: readonly OpenSloFault[];
}

/** Where a document came from. */
interface Origin {
  readonly file: string;
  readonly placeOf: (path: DocumentFault['path']) => Place;
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
  const placed: PlacedDocument<Origin>[] = [];
  for (const { file, text } of files) {
    const read = readSources(text);
    faults.push(
      ...read.faults.map(({ detail, place }) => ({
        file,
        line: place?.line ?? null,
        column: place?.column ?? null,
        path: '',
        severity: 'error' as const,
        rule: 'yaml',
        detail,
        howToMend: MEND_THE_YAML,
      })),
    );
    for (const { content, placeOf } of read.documents) {
      const origin = { file, placeOf };
      const one = readDocument(content);
      faults.push(...one.faults.map(fault => located(origin, fault)));
      placed.push(...one.documents.map(document => ({ document, origin })));
    }
  }
  const between = referenceFaults(placed, sources);
  faults.push(...between.map(({ origin, fault }) => located(origin, fault)));
  const wrong = new Set(between.map(({ origin }) => origin));
  return {
    documents: placed
      .filter(({ origin }) => !wrong.has(origin))
      .map(({ document }) => document),
    faults: inOrder(faults, files),
  };
}

function located(
  { file, placeOf }: Origin,
  { path, severity, rule, detail, howToMend }: DocumentFault,
): OpenSloFault {
  return {
    file,
    ...placeOf(path),
    path: pathInWords(path),
    severity,
    rule,
    detail,
    howToMend,
  };
}

function inOrder(
  faults: readonly OpenSloFault[],
  files: readonly OpenSloFile[],
): OpenSloFault[] {
  const order = new Map(files.map(({ file }, index) => [file, index]));
  return [...faults].sort(
    (a, b) =>
      order.get(a.file)! - order.get(b.file)! ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  );
}
