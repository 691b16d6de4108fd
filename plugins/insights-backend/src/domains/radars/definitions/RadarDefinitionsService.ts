import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Clock } from '../../../platform/Clock';
import { allowsEdit } from '../../../platform/entityTag';
import { unknownRadar } from '../definitionIn';
import type { KnownRadar } from '../known';
import {
  changedMeanwhile,
  demandPrecondition,
  ofFile,
} from './definitionProblems';
import type {
  KeptVersion,
  RadarDefinitionsStore,
} from './RadarDefinitionsStore';
import { readPostedRadar } from './readPostedRadar';

/** What the service works with. */
export interface RadarDefinitionsParts {
  readonly store: RadarDefinitionsStore;
  readonly clock: Clock;
  /** Undefined where there is no such radar. */
  readonly find: (radarId: string) => Promise<KnownRadar | undefined>;
  /** Told when a radar is another one now. */
  readonly onChanged: (radarId: string) => Promise<void>;
}

/** Who edits, and what the edit is made on. */
export interface DefinitionEdit {
  readonly radarId: string;
  readonly ifMatch: string | undefined;
  readonly ifNoneMatch?: string;
  /** Entity reference. */
  readonly by: string;
}

/** Radars written in the portal: made, changed, taken away, and looked up with their history. */
export class RadarDefinitionsService {
  readonly #parts: RadarDefinitionsParts;

  constructor(parts: RadarDefinitionsParts) {
    this.#parts = parts;
  }

  /** @throws Problem `unknown-radar` */
  async get(radarId: string): Promise<KnownRadar> {
    const found = await this.#parts.find(radarId);
    if (!found) throw unknownRadar(radarId);
    return found;
  }

  /**
   * Makes a radar, or begins a version of one; the same text again begins none.
   *
   * @throws Problem `faulty-definition` with every fault, `not-editable`, `precondition-required`, `precondition-failed`
   */
  async put(
    edit: DefinitionEdit,
    { text }: components['schemas']['RadarDefinitionText'],
  ): Promise<{ readonly radar: KnownRadar; readonly isNew: boolean }> {
    const { store, clock } = this.#parts;
    const { radarId, by } = edit;
    demandPrecondition(edit);
    const definition = readPostedRadar(radarId, text);
    await this.#demandEditable(radarId);
    const last = await store.last(radarId);
    if (last?.text === text && mayEdit(edit, last)) {
      return { radar: await this.get(radarId), isNew: false };
    }
    const added = await store.add(
      {
        ...{ radarId, text, by, at: clock.now().toISOString() },
        digest: definition.version,
      },
      before => mayEdit(edit, before),
    );
    if (!added) throw changedMeanwhile(await store.last(radarId));
    await this.#parts.onChanged(radarId);
    return {
      radar: await this.get(radarId),
      isNew: !last || last.text === null,
    };
  }

  /**
   * Takes a radar away; its versions, blips and decisions stay, and come back with it.
   *
   * @returns the radar as it was
   * @throws Problem `unknown-radar`, `not-editable`, `precondition-failed`
   */
  async remove(edit: DefinitionEdit): Promise<KnownRadar> {
    const { store, clock } = this.#parts;
    const { radarId, by } = edit;
    const radar = await this.get(radarId);
    await this.#demandEditable(radarId);
    const added = await store.add(
      {
        ...{ radarId, text: null, by, at: clock.now().toISOString() },
        digest: radar.definition.version,
      },
      before => mayEdit(edit, before),
    );
    if (!added) throw changedMeanwhile(await store.last(radarId));
    await this.#parts.onChanged(radarId);
    return radar;
  }

  /**
   * Versions, the latest first, of a radar that was taken away, too; none of a radar of a file, whose history its repository has.
   *
   * @param below - versions from here on are left out
   * @throws Problem `unknown-radar`
   */
  async versions(
    radarId: string,
    { limit, below }: { readonly limit: number; readonly below?: number },
  ): Promise<{
    readonly items: readonly KeptVersion[];
    readonly hasMore: boolean;
  }> {
    const { store } = this.#parts;
    const found = await store.versions(radarId, { limit: limit + 1, below });
    if (found.length === 0 && below === undefined) await this.get(radarId);
    return { items: found.slice(0, limit), hasMore: found.length > limit };
  }

  async #demandEditable(radarId: string): Promise<void> {
    const file = (await this.#parts.find(radarId))?.file;
    if (file !== undefined) throw ofFile(radarId, file);
  }
}

/** Whether the last version is what an edit was made on. */
function mayEdit(
  { ifMatch, ifNoneMatch }: DefinitionEdit,
  last: KeptVersion | undefined,
): boolean {
  const isThere = last !== undefined && last.text !== null;
  if (ifNoneMatch !== undefined) return !isThere;
  return isThere && allowsEdit(ifMatch ?? '', last.version);
}
