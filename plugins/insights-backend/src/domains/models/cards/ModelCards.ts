import type { CardFormatId } from '../model/card/Card';
import type { CardSources } from '../model/compose/CardSources';
import type { ComposedCard } from '../model/compose/ComposedCard';
import type { WrittenCard } from '../model/formats/writeCard';
import type { ModelKey } from '../model/record/ModelKey';
import { Problem } from '../../../platform/Problem';
import { unknownModel } from '../unknownModel';
import { composeSources, exportSources } from './cardWork';
import type { TextWorkers } from '../../../platform/threads/TextWorkers';
import type {
  CardSourcesStore,
  StoredCardSources,
  StoredModel,
} from './StoredCardSources';

/** Gives what people call a registry, by its id. */
export type RegistryTitleOf = (registry: string) => string;

/** Gives where the page of an entity is; null where nobody knows. */
export type EntityPageOf = (entityRef: string) => string | null;

/** Sources of a card, with what the database does not know. */
export interface FoundSources {
  readonly sources: CardSources;
  readonly characters: number;
}

/** Cards, composed of what is known when somebody asks. */
export class ModelCards {
  readonly #store: CardSourcesStore;
  readonly #workers: TextWorkers;
  readonly #titleOf: RegistryTitleOf;
  readonly #pageOf: EntityPageOf;

  constructor(parts: {
    readonly store: CardSourcesStore;
    readonly workers: TextWorkers;
    readonly titleOf: RegistryTitleOf;
    readonly pageOf: EntityPageOf;
  }) {
    this.#store = parts.store;
    this.#workers = parts.workers;
    this.#titleOf = parts.titleOf;
    this.#pageOf = parts.pageOf;
  }

  /**
   * The card of a version.
   *
   * @param version - null for the latest one, and for a model without versions
   * @throws Problem `not-found` where there is no such model, `unknown-model` where it has no such version, or
   * `calculation-too-long`
   */
  async cardOf(modelId: string, version: string | null): Promise<ComposedCard> {
    return this.compose(await this.sourcesOf(modelId, version));
  }

  /** @throws Problem `not-found` where there is no such model, `unknown-model` where it has no such version */
  async sourcesOf(
    modelId: string,
    version: string | null,
  ): Promise<FoundSources> {
    const model = await this.#store.getModel(modelId);
    if (!model) {
      throw new Problem('not-found', `There is no model ${modelId}.`);
    }
    return this.#sourcesOf(model, version);
  }

  /** @throws Problem `unknown-model` */
  async find(key: ModelKey, version: string | null): Promise<FoundSources> {
    const model = await this.#store.findModel(key);
    if (!model) throw unknownModel(key);
    return this.#sourcesOf(model, version);
  }

  compose({ sources, characters }: FoundSources): Promise<ComposedCard> {
    return this.#workers.run(composeSources, sources, characters);
  }

  /** A card in a format of others, with what that could not carry. */
  write(
    { sources, characters }: FoundSources,
    format: CardFormatId,
    specVersion: string | undefined,
  ): Promise<WrittenCard> {
    const task = { sources, format, specVersion };
    // What is written is read again, and so is what it is written into.
    return this.#workers.run(exportSources, task, characters * 4);
  }

  async #sourcesOf(
    model: StoredModel,
    version: string | null,
  ): Promise<FoundSources> {
    const stored = await this.#store.sourcesOf(model, version);
    if (!stored) throw unknownModel(model, version ?? undefined);
    return this.#titled(stored);
  }

  #titled({ characters, ...stored }: StoredCardSources): FoundSources {
    const registryTitle = this.#titleOf(stored.model.registry);
    return {
      sources: {
        ...stored,
        model: { ...stored.model, registryTitle },
        entities: stored.entities.map(entity => ({
          ...entity,
          link: this.#pageOf(entity.entityRef),
        })),
      },
      characters,
    };
  }
}
