import { allowsEdit } from '../../../platform/entityTag';
import { Problem } from '../../../platform/Problem';
import {
  sourceInWords,
  type DefinitionSource,
} from '../model/definition/DefinitionSource';

/**
 * Refuses an edit of what is edited elsewhere, or is not what the edit was made on.
 *
 * @param ifMatch - the `If-Match` header
 * @throws Problem `not-editable` or `precondition-failed`
 */
export function refuseUneditable(
  name: string,
  {
    source,
    revision,
  }: { readonly source: DefinitionSource; readonly revision: number },
  ifMatch: string,
): void {
  if (source.kind !== 'api') {
    throw new Problem(
      'not-editable',
      `${name} is defined by ${sourceInWords(source)}.`,
    );
  }
  if (!allowsEdit(ifMatch, revision)) throw changedMeanwhile(name);
}

/** Somebody else was first. */
export function changedMeanwhile(name: string): Problem {
  return new Problem(
    'precondition-failed',
    `${name} is not as it was when it was read for this edit.`,
  );
}
