import {
  CARD_FORMATS,
  type Card,
  type CardContent,
  type CardFormatId,
} from '../card/Card';
import { contentOfCard } from '../card/contentOfCard';
import { fieldsOf, statementsOf } from '../card/statementsOf';
import { sameValue } from '../json/sameValue';
import type { Statement } from '../card/Statement';
import type { ReadContent } from './CardFormat';
import type { CardLoss } from './CardLoss';
import { changedParts } from './changedParts';
import { groupLosses, type CardLossGroup } from './groupLosses';
import { FORMATS } from './index';
import { MOST_NAMED } from './limits';
import { LOST_NUMBER } from './lostNumbers';

/** A card in one format. */
export interface WrittenCard {
  readonly format: CardFormatId;
  readonly text: string;
  /** The first thousand. */
  readonly losses: readonly CardLoss[];
  /** All of them by what is lost. */
  readonly lossGroups: readonly CardLossGroup[];
}

/**
 * Writes a card, and lists what the format could not carry: what is written is read again and compared with the card, so
 * that no loss goes unnamed.
 */
export function writeCard(
  card: Card,
  format: CardFormatId,
  version?: string,
): WrittenCard {
  const content = contentOfCard(card);
  const original = card.originals[format]?.[0];
  const text = FORMATS[format].write(content, { original, version });
  const written = FORMATS[format].read(text);
  const losses = [
    ...fieldLosses(content, written.content ?? {}),
    ...(original === undefined
      ? []
      : numberLosses(format, FORMATS[format].read(original), written)),
    ...otherStatements(card),
    ...originalLosses(card, format, text),
  ];
  return {
    ...{ format, text, losses: losses.slice(0, MOST_NAMED) },
    lossGroups: groupLosses(losses),
  };
}

function fieldLosses(before: CardContent, after: CardContent): CardLoss[] {
  const left = new Map(
    statementsOf(after).map(({ pointer, statement }) => [pointer, statement]),
  );
  return statementsOf(before).flatMap(({ pointer, statement }): CardLoss[] => {
    const kept = left.get(pointer);
    if (sameValue(kept, statement)) return [];
    return [
      kept === undefined
        ? {
            ...{ pointer, of: null, kind: 'no-place', parts: [] },
            why: 'has no place in this format',
          }
        : {
            ...{ pointer, of: null, kind: 'changed' },
            why: 'comes back in other words, in part, or in another order',
            parts: changedParts(valueIn(statement), valueIn(kept)),
          },
    ];
  });
}

/** Numbers of the original that cannot be kept, where they do not stand as they were. */
function numberLosses(
  of: CardFormatId,
  original: ReadContent,
  written: ReadContent,
): CardLoss[] {
  const lostIn = ({ findings }: ReadContent) =>
    findings.filter(({ ruleId }) => ruleId === LOST_NUMBER);
  const kept = new Set(lostIn(written).map(({ pointer }) => pointer));
  return lostIn(original)
    .filter(({ pointer }) => !kept.has(pointer))
    .map(({ pointer, why }) => ({
      ...{ pointer, of, why, kind: 'number', parts: [] },
    }));
}

function valueIn(statement: Statement<unknown>): unknown {
  return statement.kind === 'known' ? statement.value : undefined;
}

/** What the card has no field for stays behind in the text that it was read from. */
function originalLosses(
  { originals }: Card,
  format: CardFormatId,
  written: string,
): CardLoss[] {
  // An older version of a format may have no place for the original: then nothing of it is there.
  const isWithin = FORMATS[format].beyondCard(written).length > 0;
  return CARD_FORMATS.flatMap(id => {
    const texts = originals[id] ?? [];
    const left = id === format && isWithin ? texts.slice(1) : texts;
    return left.flatMap(text =>
      FORMATS[id].beyondCard(text).map(pointer => {
        return {
          ...{ pointer, of: id, kind: 'other-text', parts: [] },
          why: 'is of another text alone',
        };
      }),
    );
  });
}

/** Formats hold one statement of a field, and not who made it. */
function otherStatements({ sections }: Card): CardLoss[] {
  return fieldsOf(sections)
    .filter(({ statement }) => statement.others.length > 0)
    .map(({ pointer }) => ({
      pointer: `${pointer}/others`,
      of: null,
      kind: 'other-statements',
      parts: [],
      why: 'one statement of a field is written, without who made it',
    }));
}
