import type { At } from '../json/At';
import type { Source } from '../references/Source';

/** A schema of one of the two documents. */
export interface SidedSchema {
  readonly side: Source['side'];
  readonly at: At;
}
