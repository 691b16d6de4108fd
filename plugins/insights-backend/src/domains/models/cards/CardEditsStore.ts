import type { CardChange } from '../model/diff/diffCards';
import type { CardStatements } from '../model/compose/CardStatements';

/** An edit of a card, as it is kept. */
export interface CardEdit {
  readonly id: string;
  readonly modelId: string;
  /** Version that it is of; null for the model as a whole. */
  readonly version: string | null;
  /** Of the cards of the model, from 1. */
  readonly revision: number;
  /** ISO 8601 instant. */
  readonly at: string;
  /** Entity reference of who did it. */
  readonly by: string;
  readonly reason: string | null;
  readonly statements: CardStatements;
  readonly changes: readonly CardChange[];
}

/** Where edits of cards are kept. */
export interface CardEditsStore {
  /**
   * Keeps an edit, with the event of it, if it is the next one of its model; lists have to show it from then on.
   *
   * @returns false where another edit has that revision already
   */
  add(edit: CardEdit): Promise<boolean>;
  /** Edits of the cards of a model, the latest first. */
  list(
    modelId: string,
    page: { readonly limit: number; readonly below?: number },
  ): Promise<{
    readonly items: readonly CardEdit[];
    readonly hasMore: boolean;
  }>;
}
