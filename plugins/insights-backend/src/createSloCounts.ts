import { parseEntityRef } from '@backstage/catalog-model';
import type { SloCounts } from './domains/contracts';
import type { SlosService } from './domains/slos';

/** How many SLOs the services have that provide APIs. Definitions name a service by its name or by its entity reference. */
export function createSloCounts(
  slos: Pick<SlosService, 'listSlos'>,
): SloCounts {
  return {
    async of(entityRef) {
      const { kind, namespace, name } = parseEntityRef(entityRef);
      const page = await slos.listSlos({
        service: [
          ...(namespace === 'default' ? [name, `${kind}:${name}`] : []),
          `${namespace}/${name}`,
          `${kind}:${namespace}/${name}`,
        ],
        ...{ sort: 'title', limit: 1 },
      });
      return page.notModified ? 0 : page.matchingCount;
    },
  };
}
