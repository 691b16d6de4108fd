import type { Card, CardSections } from '../card/Card';
import type { Field, Provenance, Stated } from '../card/Statement';
import { isFieldPointer } from '../card/fieldSchemas';
import type { CardScope, KeptCardEdit } from './CardSources';

/** What people said and did not take back, of the version and of the model. */
export interface EditedStatements {
  readonly version: ReadonlyMap<string, Stated<unknown>>;
  readonly model: ReadonlyMap<string, Stated<unknown>>;
}

/** The latest statement of each field, by what it is of. Edits may come in any order. */
export function statementsOfEdits(
  edits: readonly KeptCardEdit[],
): EditedStatements {
  const said: Record<CardScope, Map<string, Stated<unknown>>> = {
    version: new Map(),
    model: new Map(),
  };
  for (const edit of [...edits].sort((a, b) => a.revision - b.revision)) {
    const { scope, by: source, at, statements } = edit;
    const provenance: Provenance = {
      ...{ source, by: 'human', at, link: null },
      ...{ place: 'card', scope },
    };
    for (const pointer of statements.clear) said[scope].delete(pointer);
    for (const [pointer, statement] of Object.entries(statements.set)) {
      said[scope].set(pointer, { ...statement, provenance });
    }
  }
  return said;
}

/** The same as cards. */
export function cardsOfEdits({ version, model }: EditedStatements): Card[] {
  return [version, model].map(said => ({
    sections: sectionsOfPointers(said),
    originals: {},
  }));
}

function sectionsOfPointers(
  said: ReadonlyMap<string, Stated<unknown>>,
): CardSections {
  const sections: Record<string, Record<string, Field<unknown>>> = {};
  for (const [pointer, statement] of said) {
    // A field that there was when it was said, and is no more, is kept and not shown.
    if (!isFieldPointer(pointer)) continue;
    const [, section, name] = pointer.split('/');
    sections[section] = {
      ...sections[section],
      [name]: { ...statement, others: [] },
    };
  }
  // Values were held to the types of their fields when they were said.
  return sections as CardSections;
}
