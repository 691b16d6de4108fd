/** Why a text is no OpenAPI document, and how to mend it. */
export interface ReadFault {
  readonly kind:
    | 'syntax'
    | 'too-large'
    | 'too-deep'
    | 'not-an-object'
    | 'no-version'
    | 'unknown-version'
    | 'not-an-api';
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
  /** JSON pointer of what is wrong; `null` where that is the whole text, or a place that no pointer names. */
  readonly pointer: string | null;
  /** From 1; `null` where the fault is of the whole text. */
  readonly line: number | null;
  readonly column: number | null;
}
