/** A text that a card is to be read from. */
export interface CardSourceText {
  text: string;
  /** The file that it came in; undefined where it was pasted. */
  file: string | undefined;
}
