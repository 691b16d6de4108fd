import type { Place } from './placeIn';

/** Why a document says nothing, and where. */
export interface YamlFault {
  readonly detail: string;
  /** What to do about it; `MEND_THE_YAML` when left out. */
  readonly howToMend?: string;
  /** Undefined where no place can be named. */
  readonly place?: Place;
}
