import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { asError } from '../../../platform/asError';
import { inPortions } from '../../../platform/inPortions';
import type { EntityTitles } from './EntityTitles';

const REFS_AT_ONCE = 200;

const FIELDS = ['metadata.name', 'metadata.title', 'spec.profile.displayName'];

/** Titles of the portal's own catalog, as its pages show them. */
export class BackstageEntityTitles implements EntityTitles {
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;
  readonly #logger: LoggerService;

  constructor(parts: {
    readonly catalog: CatalogService;
    readonly auth: AuthService;
    readonly logger: LoggerService;
  }) {
    this.#catalog = parts.catalog;
    this.#auth = parts.auth;
    this.#logger = parts.logger;
  }

  async of(refs: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const found = new Map<string, string>();
    try {
      const credentials = await this.#auth.getOwnServiceCredentials();
      for (const entityRefs of inPortions(refs, REFS_AT_ONCE)) {
        const { items } = await this.#catalog.getEntitiesByRefs(
          { entityRefs: [...entityRefs], fields: FIELDS },
          { credentials },
        );
        items.forEach((entity, index) => {
          if (entity) found.set(entityRefs[index], titleOf(entity));
        });
      }
    } catch (error) {
      this.#logger.warn(
        'The catalog could not be read; a report goes by names',
        asError(error),
      );
    }
    return found;
  }
}

function titleOf({ metadata, spec }: Entity): string {
  const profile = spec?.profile;
  const shown =
    typeof profile === 'object' && profile !== null && 'displayName' in profile
      ? profile.displayName
      : undefined;
  return (
    metadata.title ??
    (typeof shown === 'string' && shown ? shown : metadata.name)
  );
}
