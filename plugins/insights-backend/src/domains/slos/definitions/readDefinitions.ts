import { atOnce, type Steps } from '../../../platform/steps';
import {
  draftsOf,
  type DefinitionDraft,
} from '../model/definition/DefinitionDraft';
import type { OpenSloFault } from '../model/openslo/OpenSloFault';
import {
  linkOpenSlo,
  type OpenSloFileContent,
  type PlacedDocument,
} from '../model/openslo/readOpenSlo';
import type { KnownSources } from './KnownSources';
import { sourceFaults } from './sourceFaults';

/** An SLO that can be kept, and where it stands. */
export interface PlacedDraft extends Pick<PlacedDocument, 'file' | 'placeOf'> {
  readonly draft: DefinitionDraft;
}

/** The SLOs of files that were read together. */
export interface ReadDefinitions {
  readonly drafts: readonly PlacedDraft[];
  readonly faults: readonly OpenSloFault[];
  /** Files with errors. */
  readonly wrongFiles: ReadonlySet<string>;
}

/** Reads the SLOs out of few files: those that OpenSLO allows and the portal's sources can answer. */
export function readDefinitions(
  files: readonly OpenSloFileContent[],
  sources: KnownSources,
): ReadDefinitions {
  return atOnce(definitionsInSteps(files, sources));
}

/** As {@link readDefinitions}, for thousands of files. */
export function* definitionsInSteps(
  files: readonly OpenSloFileContent[],
  sources: KnownSources,
): Steps<ReadDefinitions> {
  const names = sources.names();
  const linked = yield* linkOpenSlo(files, names);
  const asked = yield* sourceFaults(linked.right, sources);
  const documents = linked.right.map(({ document }) => document);
  const wrongFiles = new Set([
    ...linked.wrongFiles,
    ...asked.faults.map(({ file }) => file),
  ]);
  const drafts = yield* draftsOf(documents, new Set(names));
  const draftOf = new Map(drafts.map(draft => [draft.name, draft]));
  const kept: PlacedDraft[] = [];
  for (const { document, file, placeOf } of linked.right) {
    if (document.kind !== 'SLO') continue;
    const draft = draftOf.get(document.metadata.name);
    if (!draft) continue;
    const isWrong = draft.documents.some(one => asked.wrong.has(one));
    if (isWrong) wrongFiles.add(file);
    else kept.push({ draft, file, placeOf });
  }
  return {
    drafts: kept,
    faults: [...linked.faults, ...asked.faults],
    wrongFiles,
  };
}
