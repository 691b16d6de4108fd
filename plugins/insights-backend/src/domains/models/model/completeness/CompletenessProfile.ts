/** A heading of a format, a law or a framework, and where a card answers it. */
export interface CompletenessRule {
  /** Stable, e.g. `eu-ai-act/1a-purpose`. */
  readonly id: string;
  /** JSON pointers to fields of a card: any one of them answers. */
  readonly pointers: readonly [string, ...string[]];
  readonly why: string;
  readonly fix: string;
}

/** What one format, law or framework asks of a card. */
export interface CompletenessProfile {
  readonly id: string;
  readonly title: string;
  /** The document that the headings are of. */
  readonly source: string;
  readonly rules: readonly CompletenessRule[];
  /** Headings that no card answers, whatever it says. */
  readonly outside: readonly string[];
}
