import type { SloSourceFault } from './SloSourceFault';

/** Reads definitions out of one kind of source and keeps them. */
export interface DefinitionsSource {
  /** @throws Error where nothing could be kept; what was known stays */
  sync(): Promise<readonly SloSourceFault[]>;
}
