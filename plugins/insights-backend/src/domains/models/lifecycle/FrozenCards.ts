import { digestOf } from '../../../platform/digest';
import { contentOfCard } from '../model/card/contentOfCard';
import type { ComposedCard } from '../model/compose/ComposedCard';
import { diffCards, type CardChange } from '../model/diff/diffCards';
import { canonicalText } from '../model/json/canonicalText';
import type {
  FrozenCard,
  FrozenCardsStore,
  KeptFrozenCard,
} from './FrozenCard';
import type { LifecycleModel, LifecycleModels } from './LifecycleModels';

/** Composes cards of what is known now. */
export interface CardsNow {
  /** @throws Problem `not-found`, `unknown-model` or `calculation-too-long` */
  cardOf(
    modelId: string,
    version: string | null,
  ): Promise<Pick<ComposedCard, 'card' | 'content' | 'completeness'>>;
}

/** A frozen card, held against its digest and against what is known now. */
export interface CheckedFrozenCard extends KeptFrozenCard {
  readonly isIntact: boolean;
  readonly changesSince: readonly CardChange[];
}

/** Keeps what was known of versions when they were approved. */
export class FrozenCards {
  readonly #cards: CardsNow;
  readonly #models: LifecycleModels;
  readonly #store: FrozenCardsStore;

  constructor(parts: {
    readonly cards: CardsNow;
    readonly models: LifecycleModels;
    readonly store: FrozenCardsStore;
  }) {
    this.#cards = parts.cards;
    this.#models = parts.models;
    this.#store = parts.store;
  }

  /**
   * Keeps the card of a version as it is now.
   *
   * @param at - ISO 8601 instant
   * @returns its digest
   */
  async freeze(
    { id, registry, name }: LifecycleModel,
    version: string,
    at: string,
  ): Promise<string> {
    const { card, completeness } = await this.#cards.cardOf(id, version);
    const record = await this.#models.recordOf(id, version);
    const content: FrozenCard = {
      ...{ registry, name, version, sections: card.sections },
      completeness: completeness.map(
        ({ profile, title, asked, answered, score }) => ({
          ...{ profile, title, asked, answered, score },
        }),
      ),
      metrics: record?.metrics ?? [],
      datasets: record?.datasets ?? [],
    };
    const digest = digestOf(canonicalText(content));
    await this.#store.keep({ digest, frozenAt: at, content });
    return digest;
  }

  /** A frozen card with what has changed since; undefined where none has this digest. */
  async check(
    modelId: string,
    digest: string,
  ): Promise<CheckedFrozenCard | undefined> {
    const kept = await this.#store.get(digest);
    if (!kept) return undefined;
    const { content } = kept;
    const then = { sections: content.sections, originals: {} };
    const now = await this.#cards.cardOf(modelId, content.version);
    return {
      ...kept,
      isIntact: digestOf(canonicalText(content)) === digest,
      changesSince: diffCards(contentOfCard(then), now.content),
    };
  }
}
