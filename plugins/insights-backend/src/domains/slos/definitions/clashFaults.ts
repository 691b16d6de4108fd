import {
  sourceInWords,
  type DefinitionSource,
} from '../model/definition/DefinitionSource';
import type { Clash } from '../model/definition/planSync';
import { locatedFault } from '../model/openslo/readOpenSlo';
import type { OpenSloFault } from '../model/openslo/OpenSloFault';
import type { PlacedDraft } from './readDefinitions';

/** A draft with its place and the source that it would be kept under. */
export interface PlacedClaim extends PlacedDraft {
  readonly source: DefinitionSource;
}

/** The faults of drafts whose names others have, each where its name stands. */
export function clashFaults(
  clashes: readonly Clash[],
  claims: readonly PlacedClaim[],
): OpenSloFault[] {
  const placed = new Map(claims.map(claim => [claim.draft, claim]));
  return clashes.flatMap(({ draft, holder }) => {
    const claim = placed.get(draft);
    if (!claim) return [];
    return [
      locatedFault(claim, {
        rule: 'definition/name-taken',
        severity: 'error',
        path: ['metadata', 'name'],
        detail: `is taken: ${sourceInWords(holder)} defines ${
          draft.name
        } already`,
        howToMend: 'Give each SLO a name of its own in the portal.',
      }),
    ];
  });
}
