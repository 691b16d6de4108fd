import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import {
  Slo,
  useSlos,
  type SloList,
} from '@almanac/backstage-plugin-insights-react';

/** An entity has few; those of others that are called alike are left out of them. */
const MOST = 200;

/** SLOs of the entity of the page: those whose service it is. */
export interface EntitySlos extends Omit<SloList, 'items'> {
  items: Slo[];
  /** What a definition names to be of this entity. */
  service: string;
}

/** Reads the SLOs of the entity that is above. */
export function useEntitySlos(): EntitySlos {
  const { entity } = useEntity();
  const service = entity.metadata.name;
  const ref = stringifyEntityRef(entity);
  const slos = useSlos({ service: [service] }, { limit: MOST });
  return {
    ...slos,
    service,
    // Before the first look into the catalog an SLO has no entity: then the name of its service says enough.
    items: slos.items.filter(
      ({ entityRef }) => entityRef === null || entityRef === ref,
    ),
  };
}
