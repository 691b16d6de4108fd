import { MEND_THE_YAML } from '../../../../platform/yaml/contentOf';
import { atOnce, type Steps } from '../../../../platform/steps';
import { pathInWords, type Place } from '../../../../platform/yaml/placeIn';
import { readSources } from '../../../../platform/yaml/readSources';
import { faultsBetween, type Known } from './betweenDocuments';
import { keyOf } from './keyOf';
import { MOST_FAULTS } from './limits';
import type { OpenSloFault } from './OpenSloFault';
import { readDocument, type DocumentFault } from './readDocument';
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
  /** Errors and warnings, in the order of the files and of their lines; a thousand at most. */
  readonly faults: readonly OpenSloFault[];
}

/** What one file says by itself: nothing is known yet of what it refers to elsewhere. */
export interface OpenSloFileContent {
  readonly file: string;
  readonly placed: readonly PlacedDocument[];
  /** What others would refer to its wrong documents by. */
  readonly wrong: readonly string[];
  readonly faults: readonly OpenSloFault[];
}

/** A document and where it came from. */
export interface PlacedDocument {
  readonly document: OpenSloDocument;
  readonly file: string;
  /** Where the file says what a path of the document names. May read the file anew: for what is told of, not for all. */
  placeOf(path: DocumentFault['path']): Place;
}

/** Files that were read, together. */
export interface LinkedOpenSlo {
  /** Documents whose references hold, in the order of the files. */
  readonly right: readonly PlacedDocument[];
  /** As in {@link ReadOpenSlo}. */
  readonly faults: readonly OpenSloFault[];
  /** Files with errors, also those that there was no room to tell of. */
  readonly wrongFiles: ReadonlySet<string>;
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
  let room = MOST_FAULTS;
  const contents = files.map(file => {
    const content = readOpenSloFile(file, room);
    room -= content.faults.length;
    return content;
  });
  const { right, faults } = atOnce(linkOpenSlo(contents, sources));
  return { documents: right.map(({ document }) => document), faults };
}

/**
 * Reads one file by itself.
 *
 * @param mostFaults - places are looked up one by one: a file of nothing but faults is not worth it
 */
export function readOpenSloFile(
  { file, text }: OpenSloFile,
  mostFaults: number = MOST_FAULTS,
): OpenSloFileContent {
  const read = readSources(text);
  const lookUp = rememberedFor(read, () => readSources(text));
  const faults = read.faults.map(fault => yamlFault(file, fault));
  const placed: PlacedDocument[] = [];
  const wrong: string[] = [];
  read.documents.forEach(({ content, placeOf }, index) => {
    const one = readDocument(content);
    if (one.brokenKey !== undefined) wrong.push(one.brokenKey);
    for (const fault of one.faults) {
      if (faults.length < mostFaults) {
        faults.push(locatedFault({ file, placeOf }, fault));
      }
    }
    const placeLater: PlacedDocument['placeOf'] = path =>
      lookUp().documents[index].placeOf(path);
    placed.push(
      ...one.documents.map(document => {
        return { document, file, placeOf: placeLater };
      }),
    );
  });
  return { file, placed, wrong, faults };
}

/** What is costly to make and large to keep: made anew where nobody held on to it. */
function rememberedFor<Value extends object>(
  first: Value,
  make: () => Value,
): () => Value {
  let held = new WeakRef(first);
  return () => {
    const value = held.deref() ?? make();
    held = new WeakRef(value);
    return value;
  };
}

/** Lets files that were read refer to each other, a document a step. */
export function* linkOpenSlo(
  files: readonly OpenSloFileContent[],
  sources: Iterable<string> = [],
): Steps<LinkedOpenSlo> {
  const { unique, twice } = withoutDuplicates(
    files.flatMap(({ placed }) => placed),
  );
  const { right, faults } = yield* withReferences(unique, {
    wrong: new Set(files.flatMap(({ wrong }) => wrong)),
    sources: [...sources],
  });
  const own = files.flatMap(file => file.faults);
  const isRight = new Set(right);
  return {
    right,
    faults: inOrder([...own, ...twice, ...faults], files),
    wrongFiles: new Set([
      ...own
        .filter(({ severity }) => severity === 'error')
        .map(({ file }) => file),
      ...files
        .filter(({ placed }) => placed.some(one => !isRight.has(one)))
        .map(({ file }) => file),
    ]),
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
      if (twice.length < MOST_FAULTS) twice.push(locatedFault(one, fault));
    } else unique.push(one);
    named.add(key);
  }
  return { unique, twice };
}

/** The documents whose references hold; one that refers to a wrong one is wrong itself. */
function* withReferences(
  all: readonly PlacedDocument[],
  known: { wrong: ReadonlySet<string>; sources: readonly string[] },
): Steps<{
  right: readonly PlacedDocument[];
  faults: readonly OpenSloFault[];
}> {
  const wrong = new Set(known.wrong);
  const faults: OpenSloFault[] = [];
  let right = all;
  for (;;) {
    const offered: Known = {
      wrong,
      right: new Map<string, OpenSloDocument | 'configured'>([
        ...known.sources.map(name => {
          return [keyOf('DataSource', name), 'configured'] as const;
        }),
        ...right.map(({ document }) => {
          const { kind, metadata } = document;
          return [keyOf(kind, metadata.name), document] as const;
        }),
      ]),
    };
    const still: PlacedDocument[] = [];
    for (const one of right) {
      const found = [...faultsBetween(one.document, offered)];
      const room = Math.max(MOST_FAULTS - faults.length, 0);
      const told = found.slice(0, room);
      faults.push(...told.map(fault => locatedFault(one, fault)));
      if (found.length === 0) still.push(one);
      yield;
    }
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

/** A fault of a document, with its place in the file. */
export function locatedFault(
  { file, placeOf }: Pick<PlacedDocument, 'file' | 'placeOf'>,
  { path, severity, rule, detail, howToMend }: DocumentFault,
): OpenSloFault {
  const words = { severity, rule, detail, howToMend };
  return { file, ...placeOf(path), path: pathInWords(path), ...words };
}

function inOrder(
  faults: readonly OpenSloFault[],
  files: readonly { readonly file: string }[],
): OpenSloFault[] {
  const order = new Map(files.map(({ file }, index) => [file, index]));
  const rank = ({ file }: OpenSloFault) => order.get(file) ?? 0;
  return mostSevere(faults).sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  );
}

/** As many as are told of: no error is left out for a warning. */
function mostSevere(faults: readonly OpenSloFault[]): OpenSloFault[] {
  const isError = ({ severity }: OpenSloFault) => severity === 'error';
  return [
    ...faults.filter(isError),
    ...faults.filter(fault => !isError(fault)),
  ].slice(0, MOST_FAULTS);
}
