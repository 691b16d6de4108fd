import type { AuthService } from '@backstage/backend-plugin-api';
import {
  ANNOTATION_LOCATION,
  DEFAULT_NAMESPACE,
} from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { PlacedApi, PlacesCatalog } from './PlacedApi';
import { HISTORY_ANNOTATION } from './placeOfHistory';

/** Where API entities of the portal's own catalog are from. */
export class BackstagePlacesCatalog implements PlacesCatalog {
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;

  constructor(parts: {
    readonly catalog: CatalogService;
    readonly auth: AuthService;
  }) {
    this.#catalog = parts.catalog;
    this.#auth = parts.auth;
  }

  async placeOf(entityRef: string): Promise<PlacedApi | undefined> {
    const { items } = await this.#catalog.getEntitiesByRefs(
      {
        entityRefs: [entityRef],
        fields: [
          ...['metadata.name', 'metadata.namespace', 'metadata.annotations'],
          'spec.type',
        ],
      },
      { credentials: await this.#auth.getOwnServiceCredentials() },
    );
    const [entity] = items;
    const metadata = entity?.metadata;
    return (
      metadata && {
        name: metadata.name,
        type: String(entity?.spec?.type ?? ''),
        namespace: metadata.namespace ?? DEFAULT_NAMESPACE,
        location: metadata.annotations?.[ANNOTATION_LOCATION],
        named: metadata.annotations?.[HISTORY_ANNOTATION],
      }
    );
  }
}
