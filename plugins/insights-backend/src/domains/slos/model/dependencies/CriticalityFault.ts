/** Something wrong in what is said of how much a service needs others. */
export interface CriticalityFault {
  /** The entry that is wrong, as it is written; null for the whole annotation. */
  readonly entry: string | null;
  /** `error`: the entry is not used. `warning`: it is. */
  readonly severity: 'error' | 'warning';
  readonly detail: string;
  readonly howToMend: string;
}
