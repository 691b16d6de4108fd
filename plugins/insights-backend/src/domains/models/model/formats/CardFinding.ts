/** Something wrong in a card, easily misread, or missing from it. */
export interface CardFinding {
  /** Stable id of the rule, e.g. `hugging-face/metadata`. */
  readonly ruleId: string;
  /** A text with errors is no card; one with warnings is. */
  readonly severity: 'error' | 'warning';
  /** JSON pointer into the document, or into the front matter of a Markdown file; empty for all of it. */
  readonly pointer: string;
  /** In the text, both from 1; null where no place can be named. */
  readonly line: number | null;
  readonly column: number | null;
  readonly why: string;
  readonly fix: string;
}
