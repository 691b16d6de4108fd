/** Something wrong, or easily misread, in an OpenSLO file. */
export interface OpenSloFault {
  readonly file: string;
  /** Both from 1; null where no place can be named. */
  readonly line: number | null;
  readonly column: number | null;
  /** `spec.objectives[0].target`; empty for the whole document. */
  readonly path: string;
  /** With errors a definition is not used; with warnings it is. */
  readonly severity: 'error' | 'warning';
  /** Stable id of the rule, e.g. `openslo/one-target`. */
  readonly rule: string;
  readonly detail: string;
  readonly howToMend: string;
}

/** A fault before it has a place: relative to a document. */
export interface Finding {
  readonly path: readonly (string | number)[];
  readonly detail: string;
  readonly howToMend: string;
}
