import type { CardValues } from './CardValues';
import type { Field, Statement } from './Statement';

/** What one source says, by section and field; a field that it does not speak of is not there. */
export type CardContent = {
  readonly [Section in keyof CardValues]?: {
    readonly [Name in keyof CardValues[Section]]?: Statement<
      CardValues[Section][Name]
    >;
  };
};

/** The same with the provenance of each field. */
export type CardSections = {
  readonly [Section in keyof CardValues]?: {
    readonly [Name in keyof CardValues[Section]]?: Field<
      CardValues[Section][Name]
    >;
  };
};

/** Formats that cards are read from and written in. */
export const CARD_FORMATS = [
  'hugging-face',
  'model-card-toolkit',
  'cyclonedx',
] as const;

/** One of {@link CARD_FORMATS}. */
export type CardFormatId = (typeof CARD_FORMATS)[number];

/** A model card, composed of what one or more sources say. */
export interface Card {
  readonly sections: CardSections;
  /**
   * Texts that it was read from, by format. Writing a format brings what changed into the first of its texts, so that
   * nothing of that is lost that a card has no field for.
   */
  readonly originals: Readonly<
    Partial<Record<CardFormatId, readonly string[]>>
  >;
}
