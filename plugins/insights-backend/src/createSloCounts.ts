import { parseEntityRef } from '@backstage/catalog-model';
import type { SloCounts } from './domains/contracts';
import type { SlosService } from './domains/slos';

/**
 * How many SLOs services and APIs have. Definitions name a service by its name or by its entity reference; a name alone is that of a
 * component, since a component and an API often share theirs.
 */
export function createSloCounts(
  slos: Pick<SlosService, 'listSlos'>,
): SloCounts {
  return {
    async of(entityRef) {
      const { kind, namespace, name } = parseEntityRef(entityRef);
      const page = await slos.listSlos({
        service: [
          ...(kind === 'api' ? [] : namesOf(namespace, name)),
          ...(namespace === 'default' ? [`${kind}:${name}`] : []),
          `${kind}:${namespace}/${name}`,
        ],
        ...{ sort: 'title', limit: 1 },
      });
      return page.notModified ? 0 : page.matchingCount;
    },
  };
}

function namesOf(namespace: string, name: string): string[] {
  return [...(namespace === 'default' ? [name] : []), `${namespace}/${name}`];
}
