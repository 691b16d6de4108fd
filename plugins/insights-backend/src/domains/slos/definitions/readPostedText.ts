import { readOpenSloFile } from '../model/openslo/readOpenSlo';
import type { OpenSloFault } from '../model/openslo/OpenSloFault';
import { checkDefinitions } from './checkDefinitions';
import { faultyDefinition } from './faultyDefinition';
import type { KnownSources } from './KnownSources';
import type { PlacedDraft } from './readDefinitions';

/** What a posted text is called in faults. */
export const POSTED_TEXT = 'text';

/** What a posted text holds, all of it right. */
export interface PostedDefinitions {
  /** One at least. */
  readonly drafts: readonly PlacedDraft[];
  readonly warnings: readonly OpenSloFault[];
}

/**
 * Reads the SLOs of a posted text.
 *
 * @throws Problem `faulty-definition` with every fault at once, also where there is no SLO
 */
export function readPostedText(
  text: string,
  sources: KnownSources,
): PostedDefinitions {
  const content = readOpenSloFile({ file: POSTED_TEXT, text });
  const { drafts, faults } = checkDefinitions([content], sources);
  const errors = faults.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw faultyDefinition(errors);
  return { drafts, warnings: faults };
}

/**
 * Reads a posted text that holds one SLO and nothing but what it refers to.
 *
 * @throws Problem `faulty-definition` with every fault at once, also where the SLO is another one
 */
export function readPostedSlo(
  name: string,
  text: string,
  sources: KnownSources,
): PlacedDraft {
  const { drafts } = readPostedText(text, sources);
  const others = drafts.filter(({ draft }) => draft.name !== name);
  const own = drafts.find(({ draft }) => draft.name === name);
  if (own && others.length === 0) return own;
  throw faultyDefinition(
    others.map(({ draft, placeOf }) => ({
      ...placeOf(['metadata', 'name']),
      path: 'metadata.name',
      detail: `is ${draft.name}, where only ${name} is edited`,
      rule: 'definition/other-slo',
      howToMend: `Keep the name ${name}; other SLOs are created by POST /slo-definitions.`,
    })),
  );
}
