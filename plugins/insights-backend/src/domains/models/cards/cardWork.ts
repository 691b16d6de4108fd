import type { CardFormatId } from '../model/card/Card';
import { afterEdit } from '../model/compose/afterEdit';
import type { CardSources, KeptCardEdit } from '../model/compose/CardSources';
import type { ComposedCard } from '../model/compose/ComposedCard';
import { composeModelCard } from '../model/compose/composeModelCard';
import { diffCards, type CardChange } from '../model/diff/diffCards';
import { writeCard, type WrittenCard } from '../model/formats/writeCard';

/*
 * What a worker thread can be asked to do; the module that it loads. Requests and results cross the threads, so they are
 * plain data.
 */

/** The card of its sources. */
export function composeSources(sources: CardSources): ComposedCard {
  return composeModelCard(sources);
}

/** A card to be written in a format. */
export interface CardExport {
  readonly sources: CardSources;
  readonly format: CardFormatId;
  /** Of the format, where it has several versions. */
  readonly specVersion?: string;
}

/** The card of its sources in a format, with what that cannot carry. */
export function exportSources({
  sources,
  format,
  specVersion,
}: CardExport): WrittenCard {
  return writeCard(composeModelCard(sources).card, format, specVersion);
}

/** An edit that is to be made on a card. */
export interface CardEditing {
  readonly sources: CardSources;
  readonly edit: KeptCardEdit;
}

/** The card as an edit makes it, and what that changes. */
export interface EditedCard {
  readonly card: ComposedCard;
  readonly changes: readonly CardChange[];
}

/** A card with one edit more. */
export function editSources({ sources, edit }: CardEditing): EditedCard {
  const { model, said } = sources;
  const before = composeModelCard(sources);
  const card = composeModelCard({
    ...sources,
    model: { ...model, cardRevision: edit.revision },
    said: afterEdit(said, edit),
  });
  return { card, changes: diffCards(before.content, card.content) };
}
