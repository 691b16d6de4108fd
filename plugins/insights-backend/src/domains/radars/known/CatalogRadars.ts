import type { Clock } from '../../../platform/Clock';
import {
  SeenEntities,
  type EntityFiles,
  type FilesOfEntities,
} from '../../../platform/catalog/annotatedFiles';
import { unreadable, type FoundFiles } from './FoundFiles';

/** Annotation of an entity that names where radars are defined: a file or directory beside the entity's own. */
export const RADARS_ANNOTATION = 'almanac.io/radars';

/** Radar files beside entities of the catalog, called by both, e.g. `radars.yaml beside system:default/shop`. */
export class CatalogRadars {
  readonly #entities: FilesOfEntities;
  readonly #clock: Clock;
  readonly #seen = new SeenEntities();

  constructor(entities: FilesOfEntities, clock: Clock) {
    this.#entities = entities;
    this.#clock = clock;
  }

  /** Never fails: what cannot be read stands as it was. */
  async read(): Promise<FoundFiles> {
    try {
      return this.#readAll(await this.#entities.read());
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const fault = unreadable(
        'the catalog',
        `does not answer: ${reason}`,
        'Radars that it named before stand as they were. Look into the log of the catalog.',
      );
      return {
        ...{ files: [], faults: [], faultOfStanding: fault },
        stays: file => entityOf(file) !== undefined,
      };
    }
  }

  #readAll(entities: readonly EntityFiles[]): FoundFiles {
    const now = this.#clock.now().getTime();
    this.#seen.see(
      entities.map(({ ref }) => ref),
      now,
    );
    const readable = entities.flatMap(one => ('fault' in one ? [] : [one]));
    const unread = entities.flatMap(one => ('fault' in one ? [one] : []));
    const read = new Set(readable.map(({ ref }) => ref));
    return {
      files: readable.flatMap(({ ref, files }) =>
        files.map(({ file, text }) => ({
          file: `${file} beside ${ref}`,
          yaml: text,
        })),
      ),
      faults: unread.map(({ ref, fault }) =>
        unreadable(ref, fault.detail, fault.howToMend),
      ),
      stays: file => {
        const ref = entityOf(file);
        return (
          ref !== undefined && !read.has(ref) && !this.#seen.isGone(ref, now)
        );
      },
    };
  }
}

/** The entity that a radar file stands beside; undefined for a file of the configuration. */
function entityOf(file: string): string | undefined {
  return / beside (?<ref>[a-z][a-z0-9]*:[^/ ]+\/[^/ ]+)$/.exec(file)?.groups
    ?.ref;
}
