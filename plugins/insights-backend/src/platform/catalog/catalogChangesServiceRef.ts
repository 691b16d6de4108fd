import {
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { catalogScmEventsServiceRef } from '@backstage/plugin-catalog-node/alpha';

/** Tells that what the catalog reads from may have changed. */
export interface CatalogChanges {
  /**
   * Calls back at each change, before the catalog has read what changed.
   *
   * @returns what ends it
   */
  subscribe(onChange: () => void): () => void;
}

/** Undefined in a portal whose version of the catalog has no such service: what is alpha may go with any minor version. */
const scmEventsRef: typeof catalogScmEventsServiceRef | undefined =
  catalogScmEventsServiceRef;

/** The one place that knows the service of the catalog that is still alpha: events of the systems that sources are kept in. */
export const catalogChangesServiceRef = createServiceRef<CatalogChanges>({
  id: 'insights.catalog-changes',
  async defaultFactory(service) {
    if (!scmEventsRef) {
      const silent: CatalogChanges = { subscribe: () => () => {} };
      return createServiceFactory({ service, deps: {}, factory: () => silent });
    }
    return createServiceFactory({
      service,
      deps: { scmEvents: scmEventsRef },
      factory: ({ scmEvents }) => ({
        subscribe(onChange) {
          const onEvents = async () => onChange();
          return scmEvents.subscribe({ onEvents }).unsubscribe;
        },
      }),
    });
  },
});
