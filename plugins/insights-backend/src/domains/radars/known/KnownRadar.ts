import type { KeptRadar } from '../definitions/RadarDefinitionsStore';
import type { RadarDefinition } from '../model/RadarDefinition';

/** A radar with where it is written. */
export interface KnownRadar {
  readonly definition: RadarDefinition;
  /** YAML. */
  readonly text: string;
  /** Undefined where it is written in the portal. */
  readonly file: string | undefined;
  /** Version that was written in the portal; undefined for a file. */
  readonly kept: KeptRadar | undefined;
}
