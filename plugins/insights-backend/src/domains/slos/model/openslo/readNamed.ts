import { MEND_THE_YAML } from '../../../../platform/yaml/contentOf';
import { pathInWords, type Place } from '../../../../platform/yaml/placeIn';
import { readSources } from '../../../../platform/yaml/readSources';
import { MOST_FAULTS, MOST_FAULTS_OF_ONE } from './limits';
import type { Finding, OpenSloFault } from './OpenSloFault';

/** What is wrong in a document, and by which rule. */
export type RuledFinding = Finding & Pick<OpenSloFault, 'rule'>;

/** What files of one kind of document say. */
export interface ReadNamed<One> {
  /** Those without a fault, in the order of the files. */
  readonly placed: readonly {
    readonly file: string;
    readonly one: One;
    /** Of its name. */
    readonly place: Place;
  }[];
  /** A thousand at most. */
  readonly faults: readonly OpenSloFault[];
  /** Files with faults. */
  readonly wrongFiles: ReadonlySet<string>;
}

/**
 * Reads files of documents that stand by themselves, several documents a file, and names every fault at once.
 *
 * @param readOne - one document, beside the names of those before it
 */
export function readNamed<One>(
  files: readonly { readonly file: string; readonly text: string }[],
  readOne: (
    content: unknown,
    named: Set<string>,
  ) => { one: One | undefined; found: readonly RuledFinding[] },
): ReadNamed<One> {
  const placed: ReadNamed<One>['placed'][number][] = [];
  const faults: OpenSloFault[] = [];
  const named = new Set<string>();
  for (const { file, text } of files) {
    const read = readSources(text);
    faults.push(
      ...read.faults.map(({ detail, place }) => ({
        ...{ file, path: '', severity: 'error' as const, rule: 'yaml' },
        line: place?.line ?? null,
        column: place?.column ?? null,
        detail,
        howToMend: MEND_THE_YAML,
      })),
    );
    for (const { content, placeOf } of read.documents) {
      const { one, found } = readOne(content, named);
      const place = placeOf(['metadata', 'name']);
      if (one !== undefined) placed.push({ file, one, place });
      faults.push(
        ...found.slice(0, MOST_FAULTS_OF_ONE).map(fault => ({
          ...{ file, ...placeOf(fault.path), severity: 'error' as const },
          ...fault,
          path: pathInWords(fault.path),
        })),
      );
    }
  }
  return {
    placed,
    faults: faults.slice(0, MOST_FAULTS),
    wrongFiles: new Set(faults.map(({ file }) => file)),
  };
}
