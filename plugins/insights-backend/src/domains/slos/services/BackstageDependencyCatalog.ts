import type { AuthService } from '@backstage/backend-plugin-api';
import {
  RELATION_DEPENDS_ON,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { CRITICALITY_ANNOTATION } from '../model/dependencies/parseCriticality';
import type {
  DependencyCatalog,
  EntityNeeds,
  ReadNeeds,
} from './DependencyCatalog';

/** Ways longer than that, and graphs larger than that, are read by nobody. */
const DEEPEST = 12;
const MOST_ENTITIES = 500;

/** What the portal's own catalog says of dependencies. */
export class BackstageDependencyCatalog implements DependencyCatalog {
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;

  constructor(parts: {
    readonly catalog: CatalogService;
    readonly auth: AuthService;
  }) {
    this.#catalog = parts.catalog;
    this.#auth = parts.auth;
  }

  async read(ref: string): Promise<ReadNeeds> {
    const credentials = await this.#auth.getOwnServiceCredentials();
    const entities = new Map<string, EntityNeeds>();
    const asked = new Set([ref]);
    let level = [ref];
    for (let depth = 0; level.length > 0; depth++) {
      if (depth > DEEPEST) return { entities, isCutOff: true };
      const { items } = await this.#catalog.getEntitiesByRefs(
        {
          entityRefs: level,
          fields: [
            'kind',
            'metadata.name',
            'metadata.namespace',
            'metadata.title',
            'metadata.annotations',
            'relations',
            'spec.type',
          ],
        },
        { credentials },
      );
      const found = items.flatMap(item => (item ? [needsOfEntity(item)] : []));
      for (const one of found) entities.set(one.ref, one);
      const next = new Set(found.flatMap(({ dependsOn }) => dependsOn));
      level = [...next].filter(one => !asked.has(one));
      const room = MOST_ENTITIES - asked.size;
      if (level.length > room) {
        return { entities, isCutOff: true };
      }
      for (const one of level) asked.add(one);
    }
    return { entities, isCutOff: false };
  }
}

function needsOfEntity(entity: Entity): EntityNeeds {
  const { name, title, annotations } = entity.metadata;
  return {
    ref: stringifyEntityRef(entity),
    title: title ?? name,
    isLibrary: entity.kind === 'Component' && entity.spec?.type === 'library',
    dependsOn: (entity.relations ?? [])
      .filter(({ type }) => type === RELATION_DEPENDS_ON)
      .map(({ targetRef }) => targetRef.toLowerCase()),
    criticality: annotations?.[CRITICALITY_ANNOTATION] ?? null,
  };
}
