import type { Statement } from '../card/Statement';

/** What an edit said and took back, by pointer of a field, e.g. `/intendedUse/uses`. */
export interface CardStatements {
  readonly set: Readonly<Record<string, Statement<unknown>>>;
  readonly clear: readonly string[];
}
