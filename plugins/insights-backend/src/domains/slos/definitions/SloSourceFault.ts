import type { DefinitionSource } from '../model/definition/DefinitionSource';
import type { OpenSloFault } from '../model/openslo/OpenSloFault';

/** Something wrong in a file that SLOs are read from, of the configuration or of the catalog. */
export interface SloSourceFault extends OpenSloFault {
  readonly kind: Exclude<DefinitionSource['kind'], 'api'>;
}
