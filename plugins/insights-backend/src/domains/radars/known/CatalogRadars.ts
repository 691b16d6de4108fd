import type { Clock } from '../../../platform/Clock';
import type {
  EntityFiles,
  FilesOfEntities,
} from '../../../platform/catalog/annotatedFiles';
import { unreadable, type ReadRadars } from './ReadRadars';

/** Annotation of an entity that names where radars are defined: a file or directory beside the entity's own. */
export const RADARS_ANNOTATION = 'almanac.io/radars';

/** After a restart the catalog may not have read its entities yet: one that is missing is believed to be gone after so long. */
const MISSING_MILLISECONDS = 10 * 60_000;

/** Radar files beside entities of the catalog, called by both, e.g. `radars.yaml beside system:default/shop`. */
export class CatalogRadars {
  readonly #entities: FilesOfEntities;
  readonly #clock: Clock;
  /** When the catalog last had an entity that names radars, in milliseconds, by its reference. */
  readonly #lastSeen = new Map<string, number>();
  #firstRead: number | undefined;

  constructor(entities: FilesOfEntities, clock: Clock) {
    this.#entities = entities;
    this.#clock = clock;
  }

  /** Never fails: what cannot be read stands as it was. */
  async read(): Promise<ReadRadars> {
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

  #readAll(entities: readonly EntityFiles[]): ReadRadars {
    const now = this.#clock.now().getTime();
    this.#firstRead ??= now;
    const since = this.#firstRead;
    for (const { ref } of entities) this.#lastSeen.set(ref, now);
    const isGone = (ref: string) =>
      now - (this.#lastSeen.get(ref) ?? since) >= MISSING_MILLISECONDS;
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
        return ref !== undefined && !read.has(ref) && !isGone(ref);
      },
    };
  }
}

/** The entity that a radar file stands beside; undefined for a file of the configuration. */
function entityOf(file: string): string | undefined {
  return / beside (?<ref>[a-z][a-z0-9]*:[^/ ]+\/[^/ ]+)$/.exec(file)?.groups
    ?.ref;
}
