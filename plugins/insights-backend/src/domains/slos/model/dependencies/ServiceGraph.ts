import type { Criticality } from './Criticality';

/** A service that another needs. */
export interface Need {
  /** Entity reference of the service that is needed. */
  readonly ref: string;
  readonly criticality: Criticality;
}

/** A service with what it needs. */
export interface ServiceNode {
  readonly ref: string;
  /**
   * Part of the requests that it answers while everything that it needs does, 0…1; null where it is unknown. What is
   * measured of a service holds the failures of its needs, too: `ownAvailability` takes them out.
   */
  readonly availability: number | null;
  readonly needs: readonly Need[];
}

/** Services by their reference. Of services that are needed and not there, nothing is known. */
export type ServiceGraph = ReadonlyMap<string, ServiceNode>;
