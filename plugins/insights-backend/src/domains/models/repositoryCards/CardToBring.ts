import type { CollectedCard } from '@almanac/backstage-plugin-insights-node';
import type { ModelKey } from '../model/record/ModelKey';

/** A card that is brought; its text is read from the database where it is kept already. */
export interface CardToBring extends Omit<CollectedCard, 'text' | 'at'> {
  /** SHA-256 of the text, `sha256:` and hex. */
  readonly digest: string;
  readonly at: string;
  readonly text?: string;
}

/** Cards that entities bring of a model of another registry. */
export interface ForeignToBring extends ModelKey {
  readonly cards: readonly CardToBring[];
  /** Whether cards that were brought before stay: one could not be read this time. */
  readonly keepsOthers: boolean;
}
