import type { CardFormatId } from '../card/Card';

/** Something that a format could not carry. */
export interface CardLoss {
  /** JSON pointer into the card, or into the document of another format that the card was read from. */
  readonly pointer: string;
  /** The document that the pointer is into; null for the card. */
  readonly of: CardFormatId | null;
  readonly kind: CardLossKind;
  readonly why: string;
  /** Where it is `changed`: paths in the items of the field that come back otherwise, e.g. `data/revision`; empty for all of it. */
  readonly parts: string[];
}

/** What is lost: a field, a part of it, digits of a number, what others said of it, what only another text has. */
export type CardLossKind =
  | 'no-place'
  | 'changed'
  | 'number'
  | 'other-statements'
  | 'other-text';
