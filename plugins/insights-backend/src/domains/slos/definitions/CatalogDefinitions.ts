import {
  SeenEntities,
  type EntityFault,
  type EntityFiles,
  type FilesOfEntities,
} from '../../../platform/catalog/annotatedFiles';
import type { Clock } from '../../../platform/Clock';
import { clashFaults, type PlacedClaim } from './clashFaults';
import { DefinitionReader } from './DefinitionReader';
import type { DefinitionsStore } from './DefinitionsStore';
import type { KnownSources } from './KnownSources';
import type { DefinitionsSource } from './DefinitionsSource';
import type { SloSourceFault } from './SloSourceFault';

/** What the reading of the catalog's SLOs works with. */
export interface CatalogDefinitionsOptions {
  readonly catalog: FilesOfEntities;
  readonly store: DefinitionsStore;
  readonly sources: KnownSources;
  readonly clock: Clock;
}

/** Definitions beside entities of the catalog; those of one entity may refer to each other. */
export class CatalogDefinitions implements DefinitionsSource {
  readonly #options: CatalogDefinitionsOptions;
  readonly #readers = new Map<string, DefinitionReader>();
  readonly #seen = new SeenEntities();

  constructor(options: CatalogDefinitionsOptions) {
    this.#options = options;
  }

  async sync(): Promise<readonly SloSourceFault[]> {
    const { catalog, store, clock } = this.#options;
    let entities: readonly EntityFiles[];
    try {
      entities = await catalog.read();
    } catch (error) {
      return [catalogFault(error)];
    }
    const now = clock.now();
    const refs = entities.map(({ ref }) => ref);
    const gone = this.#seen.see(refs, now.getTime());
    for (const ref of gone) this.#readers.delete(ref);
    const claims: PlacedClaim[] = [];
    const faults: SloSourceFault[] = [];
    const wrong = new Set<string>();
    for (const entity of entities) {
      const read = await this.#readOne(entity);
      claims.push(...read.claims);
      faults.push(...read.faults);
      if (read.isWrong) wrong.add(entity.ref);
    }
    const listed = new Set(refs);
    const stays = (ref: string) =>
      wrong.has(ref) ||
      (!listed.has(ref) && !this.#seen.isGone(ref, now.getTime()));
    const { clashes } = await store.sync(
      { kind: 'catalog', drafts: claims, stays },
      now.toISOString(),
    );
    return [
      ...faults,
      ...clashFaults(clashes, claims).map(
        (fault): SloSourceFault => ({ ...fault, kind: 'catalog' }),
      ),
    ];
  }

  async #readOne(entity: EntityFiles): Promise<{
    claims: readonly PlacedClaim[];
    faults: readonly SloSourceFault[];
    isWrong: boolean;
  }> {
    const { ref } = entity;
    if ('fault' in entity) {
      const fault = faultOf(ref, entity.fault);
      return { claims: [], faults: [fault], isWrong: true };
    }
    const reader =
      this.#readers.get(ref) ?? new DefinitionReader(this.#options.sources);
    this.#readers.set(ref, reader);
    const { drafts, faults, wrongFiles } = await reader.read(entity.files);
    const source = { kind: 'catalog', ref } as const;
    return {
      claims: drafts.map(placed => {
        return { ...placed, file: `${ref} ${placed.file}`, source };
      }),
      faults: faults.map(fault => {
        return { ...fault, file: `${ref} ${fault.file}`, kind: 'catalog' };
      }),
      isWrong: wrongFiles.size > 0,
    };
  }
}

function faultOf(file: string, fault: EntityFault): SloSourceFault {
  return {
    kind: 'catalog',
    file,
    line: null,
    column: null,
    path: '',
    severity: 'error',
    rule: 'catalog/unreadable',
    ...fault,
  };
}

function catalogFault(error: unknown): SloSourceFault {
  const reason = error instanceof Error ? error.message : String(error);
  return faultOf('the catalog', {
    detail: `does not answer: ${reason}`,
    howToMend:
      'What was read before stands. Where the portal has no catalog, set insights.slos.annotation to false.',
  });
}
