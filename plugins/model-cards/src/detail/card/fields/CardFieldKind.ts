/** How a column of a list of objects is written. */
export type CardColumnKind =
  /** One line. */
  | 'line'
  /** Several lines. */
  | 'text'
  /** A number, or what the source wrote instead of one. */
  | 'figure'
  /** A number. */
  | 'number'
  /** Yes, no, or neither. */
  | 'flag'
  /** Texts, one a line. */
  | 'texts'
  /** An address. */
  | 'link'
  /** A person or a group, by name or as the catalog has it. */
  | 'party';

/** A column of a field that holds objects. */
export interface CardColumn {
  /** Where in the object it is, e.g. `interval/lower`. */
  path: string;
  /** Last part of the key of its title: `detail.card.columns.<title>`. */
  title: string;
  kind: CardColumnKind;
  /** An object without it says nothing. */
  isNeeded?: boolean;
}

/** What a field holds, and so how it is shown and written. */
export type CardFieldKind =
  /** One line. */
  | { kind: 'line' }
  /** One of few words. */
  | { kind: 'choice'; words: readonly string[] }
  /** Markdown. */
  | { kind: 'text' }
  /** A list of texts, each of them Markdown. */
  | { kind: 'texts' }
  /** A list of short words. */
  | { kind: 'words' }
  | { kind: 'objects'; columns: readonly CardColumn[] }
  /** Pictures in the card itself. */
  | { kind: 'pictures'; columns: readonly CardColumn[] };
