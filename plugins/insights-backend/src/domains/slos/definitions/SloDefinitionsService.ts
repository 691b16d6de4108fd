import type { Clock } from '../../../platform/Clock';
import { allowsEdit } from '../../../platform/entityTag';
import { Problem } from '../../../platform/Problem';
import { sourceInWords } from '../model/definition/DefinitionSource';
import type { Clash } from '../model/definition/planSync';
import type { OpenSloFault } from '../model/openslo/OpenSloFault';
import { unknownSlo } from '../unknownSlo';
import type {
  DefinitionsStore,
  EditOutcome,
  KeptDefinition,
  KeptVersion,
} from './DefinitionsStore';
import { changedMeanwhile, refuseUneditable } from './editable';
import { errorAt } from './faultyDefinition';
import type { KnownSources } from './KnownSources';
import type { PlacedDraft } from './readDefinitions';
import { readPostedSlo, readPostedText } from './readPostedText';

/** What the service works with. */
export interface SloDefinitionsOptions {
  readonly store: DefinitionsStore;
  readonly sources: KnownSources;
  readonly clock: Clock;
}

/** An edit of one definition. */
export interface DefinitionEdit {
  readonly name: string;
  /** The `If-Match` header. */
  readonly ifMatch: string;
}

/** A version beside the one before it, where there is one. */
export interface VersionWithBefore {
  readonly version: KeptVersion;
  readonly before: KeptVersion | undefined;
}

/** Definitions of SLOs: written, changed, retired, and looked up with their history. */
export class SloDefinitionsService {
  readonly #options: SloDefinitionsOptions;

  constructor(options: SloDefinitionsOptions) {
    this.#options = options;
  }

  /**
   * Keeps the SLOs of a text, all or none.
   *
   * @param by - entity reference of who writes
   * @throws Problem `faulty-definition` with every fault; `conflict` where one of the names is taken
   */
  async create(
    text: string,
    by: string,
  ): Promise<{
    readonly kept: readonly KeptDefinition[];
    readonly warnings: readonly OpenSloFault[];
  }> {
    const { store, sources } = this.#options;
    const { drafts, warnings } = readPostedText(text, sources);
    const clashes = await store.create(
      drafts.map(({ draft }) => draft),
      by,
      this.#now(),
    );
    if (clashes.length > 0) throw nameTaken(clashes, drafts);
    const kept = await Promise.all(
      drafts.map(({ draft }) => this.get(draft.name)),
    );
    return { kept, warnings };
  }

  /** @throws Problem `unknown-slo`, also for a retired one */
  async get(name: string): Promise<KeptDefinition> {
    const kept = await this.#options.store.get(name);
    if (!kept || kept.retiredAt !== null) throw unknownSlo(name);
    return kept;
  }

  /**
   * Begins a version of a definition; the same text again begins none.
   *
   * @throws Problem `unknown-slo`, `not-editable`, `precondition-failed`, or `faulty-definition` with every fault
   */
  async replace(
    { name, ifMatch }: DefinitionEdit,
    text: string,
    by: string,
  ): Promise<KeptDefinition> {
    const { store, sources } = this.#options;
    await this.#editable(name, ifMatch);
    const { draft } = readPostedSlo(name, text, sources);
    const isExpected = (revision: number) => allowsEdit(ifMatch, revision);
    settle(name, await store.replace(draft, isExpected, by, this.#now()));
    return this.get(name);
  }

  /**
   * Takes a definition out of use; its versions stay.
   *
   * @returns the definition as it was
   * @throws Problem `unknown-slo`, `not-editable` or `precondition-failed`
   */
  async retire(
    { name, ifMatch }: DefinitionEdit,
    by: string,
  ): Promise<KeptDefinition> {
    for (;;) {
      const before = await this.#editable(name, ifMatch);
      // What is answered is what was retired, even where any state may be: who was slower looks again.
      const isExpected = (revision: number) => revision === before.revision;
      const { store } = this.#options;
      const outcome = await store.retire(name, isExpected, by, this.#now());
      if (outcome === 'gone') throw unknownSlo(name);
      if (outcome === 'kept') return before;
    }
  }

  /**
   * Versions, the latest first, of a retired definition, too.
   *
   * @param below - versions from here on are left out
   * @throws Problem `unknown-slo`
   */
  async versions(
    name: string,
    { limit, below }: { readonly limit: number; readonly below?: number },
  ): Promise<{
    readonly items: readonly VersionWithBefore[];
    readonly hasMore: boolean;
  }> {
    // One more than asked for: the last one's predecessor.
    const page = { limit: limit + 1, below };
    const found = await this.#options.store.versions(name, page);
    if (found.length === 0 && below === undefined) throw unknownSlo(name);
    return {
      items: found.slice(0, limit).map((version, index) => {
        return { version, before: found.at(index + 1) };
      }),
      hasMore: found.length > limit,
    };
  }

  async #editable(name: string, ifMatch: string): Promise<KeptDefinition> {
    const kept = await this.get(name);
    refuseUneditable(name, kept, ifMatch);
    return kept;
  }

  #now(): string {
    return this.#options.clock.now().toISOString();
  }
}

/** @throws Problem where somebody else was first */
function settle(name: string, outcome: EditOutcome): void {
  if (outcome === 'changed') throw changedMeanwhile(name);
  if (outcome === 'gone') throw unknownSlo(name);
}

function nameTaken(
  clashes: readonly Clash[],
  drafts: readonly PlacedDraft[],
): Problem {
  const places = new Map(drafts.map(one => [one.draft.name, one.placeOf]));
  const errors = clashes.flatMap(({ draft: { name }, holder }) => {
    const place = places.get(name)?.(['metadata', 'name']);
    const detail = `is taken: ${sourceInWords(holder)} defines ${name} already`;
    return place ? [errorAt(place, 'metadata.name', detail)] : [];
  });
  return new Problem(
    'conflict',
    `The SLOs are not kept, since a name is taken: ${errors[0]?.detail}.`,
    {
      errors,
      howToMend:
        'Choose another name, or replace what is there with PUT /slo-definitions/{sloName}.',
    },
  );
}
