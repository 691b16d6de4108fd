import type { OpenSloFault } from '../model/openslo/OpenSloFault';
import type { OpenSloFileContent } from '../model/openslo/readOpenSlo';
import type { KnownSources } from './KnownSources';
import { reachWarnings } from './reachWarnings';
import { readDefinitions, type PlacedDraft } from './readDefinitions';

/** What somebody wrote, and all that is to be said of it. */
export interface CheckedDefinitions {
  readonly drafts: readonly PlacedDraft[];
  /** Of all files, warnings too; an error where there is no SLO at all. */
  readonly faults: readonly OpenSloFault[];
}

/** Checks files that somebody writes, as saving them would: with the sources of the portal, and what those know of the past. */
export function checkDefinitions(
  files: readonly OpenSloFileContent[],
  sources: KnownSources,
): CheckedDefinitions {
  const { drafts, faults } = readDefinitions(files, sources);
  const isWrong = faults.some(({ severity }) => severity === 'error');
  if (drafts.length > 0 || isWrong) {
    return { drafts, faults: [...faults, ...reachWarnings(drafts, sources)] };
  }
  const noSlo: OpenSloFault = {
    file: files[0].file,
    line: null,
    column: null,
    path: '',
    severity: 'error',
    rule: 'definition/no-slo',
    detail: 'holds no SLO',
    howToMend: 'Add a document of kind SLO.',
  };
  return { drafts, faults: [...faults, noSlo] };
}
