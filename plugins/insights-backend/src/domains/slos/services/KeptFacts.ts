import type { ServiceFacts } from './ServiceCatalog';

/** What was known of services when their SLOs were evaluated last. */
export interface KeptFacts {
  /** By service, as definitions name it; of those that the catalog had. */
  read(): Promise<ReadonlyMap<string, ServiceFacts>>;
}
