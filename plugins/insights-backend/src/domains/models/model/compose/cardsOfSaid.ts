import type { Card, CardSections } from '../card/Card';
import type { Field, Provenance, Stated } from '../card/Statement';
import { isFieldPointer } from '../card/fieldSchemas';
import type { CardScope, SaidStatement } from './CardSources';

/** What people said and did not take back by pointer of the field, of the version and of the model. */
export interface SaidByScope {
  readonly version: ReadonlyMap<string, Stated<unknown>>;
  readonly model: ReadonlyMap<string, Stated<unknown>>;
}

/** The same with how we know of it; in one order, so that the same card is written in the same letters. */
export function saidByScope(said: readonly SaidStatement[]): SaidByScope {
  const stated: Record<CardScope, Map<string, Stated<unknown>>> = {
    version: new Map(),
    model: new Map(),
  };
  for (const { scope, pointer, statement, by: source, at } of inOrder(said)) {
    const provenance: Provenance = {
      ...{ source, by: 'human', at, link: null },
      ...{ place: 'card', scope },
    };
    stated[scope].set(pointer, { ...statement, provenance });
  }
  return stated;
}

function inOrder(said: readonly SaidStatement[]): SaidStatement[] {
  return [...said].sort((a, b) => (a.pointer < b.pointer ? -1 : 1));
}

/** The same as cards. */
export function cardsOfSaid({ version, model }: SaidByScope): Card[] {
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
