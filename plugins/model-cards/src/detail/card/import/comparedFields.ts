import {
  ModelCard,
  ModelCardField,
  ModelCardSaid,
} from '@almanac/backstage-plugin-insights-react';
import { DraftExcess, excessOf } from '../edit/draftLimits';
import {
  fieldAt,
  fieldsOfCard,
  ShownField,
  ShownSection,
} from '../fields/fieldsOfCard';
import { sameStatement } from './sameStatement';

/** A field that a read card speaks of, beside what the card of the model says of it. */
export interface ComparedField {
  /** The field with what the card of the model says now. */
  shown: ShownField;
  /** What the read card says. */
  read: ModelCardField;
  /** `new`: nobody spoke of it; `other`: the card says something else; `same`: it says the same. */
  standing: 'new' | 'other' | 'same';
  /** How it is taken over. */
  said: ModelCardSaid;
  /** Why it cannot be taken over; `answered`: it says that nobody knows, and an answer outweighs that. */
  obstacle: DraftExcess | 'answered' | undefined;
  /** Whether what the card says now was said of its version alone, which outweighs what is said of every version. */
  isOfVersion: boolean;
}

/**
 * What a read card says, field by field, in the order in which a card is read.
 *
 * @param read - the card that was read
 * @param sections - what the card of the model says now
 */
export function comparedFields(
  read: ModelCard,
  sections: readonly ShownSection[],
): ComparedField[] {
  return fieldsOfCard(read).flatMap(({ fields }) =>
    fields.flatMap(({ field, ...place }): ComparedField[] => {
      if (!field) return [];
      const now = fieldAt(sections, place.pointer)?.field;
      const said = saidOfField(place.pointer, field);
      return [
        {
          shown: { ...place, field: now },
          read: field,
          standing: standingOf(now, field),
          said,
          obstacle: isAnswered(now, field) ? 'answered' : excessOf(said, ''),
          isOfVersion: now?.provenance.scope === 'version',
        },
      ];
    }),
  );
}

function standingOf(
  now: ModelCardField | undefined,
  read: ModelCardField,
): ComparedField['standing'] {
  if (!now) return 'new';
  return sameStatement(now, read) ? 'same' : 'other';
}

function isAnswered(now: ModelCardField | undefined, read: ModelCardField) {
  return read.kind === 'unknown' && now !== undefined && now.kind !== 'unknown';
}

function saidOfField(
  pointer: string,
  { kind, value, because }: ModelCardField,
): ModelCardSaid {
  switch (kind) {
    case 'known':
      return { pointer, kind, value };
    case 'notApplicable':
      return { pointer, kind, because: because ?? '' };
    default:
      return { pointer, kind };
  }
}
