import type { AuthService } from '@backstage/backend-plugin-api';
import { CATALOG_FILTER_EXISTS } from '@backstage/catalog-client';
import {
  ANNOTATION_LOCATION,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { entityPages } from '../entityPages';
import type { Clock } from '../../Clock';
import { inPortions } from '../../inPortions';
import type { EntityFiles, FilesOfEntities } from './EntityFiles';
import {
  readFilesBesideEntity,
  type FilesBesideEntity,
} from './readFilesBesideEntity';

const FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.annotations',
];
/** Entities whose files are asked for at one time. */
const AT_ONCE = 8;
/** Hosts of repositories count their requests: what was read from them is not asked for again sooner. */
const READ_AGAIN_MILLISECONDS = 10 * 60_000;

/** An annotation of entities that names a file or directory beside the entity's own. */
export interface FileAnnotation {
  /** E.g. `almanac.io/slo-definitions`. */
  readonly key: string;
  /** What stands in the files, e.g. `SLO`. */
  readonly what: string;
}

/** What the reading of the catalog works with. */
export interface AnnotatedFilesOptions extends FilesBesideEntity {
  readonly annotation: FileAnnotation;
  readonly catalog: CatalogService;
  readonly auth: AuthService;
  readonly clock: Clock;
}

interface Remembered {
  /** What led to the files. */
  readonly key: string;
  readonly atMilliseconds: number;
  readonly result: EntityFiles;
}

/** Entities of the catalog that name files by an annotation, and what stands in these. */
export class AnnotatedFiles implements FilesOfEntities {
  readonly #options: AnnotatedFilesOptions;
  #read = new Map<string, Remembered>();

  constructor(options: AnnotatedFilesOptions) {
    this.#options = options;
  }

  async read(): Promise<readonly EntityFiles[]> {
    const entities = await this.#entities();
    const before = this.#read;
    const now = new Map<string, Remembered>();
    for (const portion of inPortions(entities, AT_ONCE)) {
      await Promise.all(
        portion.map(async entity => {
          const ref = stringifyEntityRef(entity);
          now.set(ref, await this.#remembered(ref, entity, before.get(ref)));
        }),
      );
    }
    this.#read = now;
    return [...now.values()]
      .map(({ result }) => result)
      .sort((a, b) => (a.ref < b.ref ? -1 : 1));
  }

  async #entities(): Promise<readonly Entity[]> {
    const entities: Entity[] = [];
    const filter = {
      [`metadata.annotations.${this.#options.annotation.key}`]:
        CATALOG_FILTER_EXISTS,
    };
    for await (const page of entityPages(this.#options, filter, FIELDS)) {
      entities.push(...page);
    }
    return entities;
  }

  async #remembered(
    ref: string,
    { metadata }: Entity,
    before: Remembered | undefined,
  ): Promise<Remembered> {
    const annotation =
      metadata.annotations?.[this.#options.annotation.key] ?? '';
    const location = metadata.annotations?.[ANNOTATION_LOCATION] ?? '';
    const key = JSON.stringify([annotation, location]);
    const now = this.#options.clock.now().getTime();
    const isFresh =
      before?.key === key &&
      location.startsWith('url:') &&
      now - before.atMilliseconds < READ_AGAIN_MILLISECONDS;
    if (isFresh) return before;
    const result = await this.#filesOf(ref, annotation, location);
    return { key, atMilliseconds: now, result };
  }

  async #filesOf(
    ref: string,
    annotation: string,
    location: string,
  ): Promise<EntityFiles> {
    const { key, what } = this.#options.annotation;
    try {
      const files = await readFilesBesideEntity(
        this.#options,
        annotation,
        location,
      );
      return { ref, files };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return {
        ref,
        fault: {
          detail: `names ${what} files that cannot be read: ${reason}`,
          howToMend: `Name a file or directory beside the entity in ${key}.`,
        },
      };
    }
  }
}
