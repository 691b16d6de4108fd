import type {
  CardSources,
  KeptEntity,
  KeptModel,
} from '../model/compose/CardSources';
import type { ModelKey } from '../model/record/ModelKey';

/** A model as the database has it, which knows no titles of registries. */
export type StoredModel = Omit<KeptModel, 'registryTitle'>;

/** An entity as the database has it, which does not know where the portal is. */
export type StoredEntity = Omit<KeptEntity, 'link'>;

/** What the card of a version is made of, as it is stored. */
export interface StoredCardSources
  extends Omit<CardSources, 'model' | 'entities'> {
  readonly model: StoredModel;
  readonly entities: readonly StoredEntity[];
  /** Of all that is to be read: tells what is quickly done from what is not. */
  readonly characters: number;
}

/** Where the sources of cards are kept. */
export interface CardSourcesStore {
  /** Undefined where the registry, as far as is known here, has no such model. */
  findModel(key: ModelKey): Promise<StoredModel | undefined>;
  getModel(modelId: string): Promise<StoredModel | undefined>;
  /**
   * Sources of the card of a version, or of the latest one, or of a model without versions.
   *
   * @param version - null for the latest
   * @returns undefined where the model has no such version
   */
  sourcesOf(
    model: StoredModel,
    version: string | null,
  ): Promise<StoredCardSources | undefined>;
}
