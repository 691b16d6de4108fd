import type { components } from '@almanac/backstage-plugin-insights-common';
import type { CardSections } from '../model/card/Card';
import type { ModelKey } from '../model/record/ModelKey';
import type { VersionRecord } from '../model/record/VersionRecord';

/** What was known of a version when it was approved. Plain JSON: its digest is of this. */
export interface FrozenCard extends ModelKey {
  readonly version: string;
  /** Who said what, with what was outweighed. */
  readonly sections: CardSections;
  readonly completeness: readonly components['schemas']['ModelCompletenessFigure'][];
  readonly metrics: VersionRecord['metrics'];
  readonly datasets: NonNullable<VersionRecord['datasets']>;
}

/** A frozen card as it is kept. */
export interface KeptFrozenCard {
  readonly digest: string;
  /** ISO 8601 instant at which this content was first frozen. */
  readonly frozenAt: string;
  readonly content: FrozenCard;
}

/** Keeps frozen cards, for good: they are documents. */
export interface FrozenCardsStore {
  /** The same content again changes nothing. */
  keep(card: KeptFrozenCard): Promise<void>;
  get(digest: string): Promise<KeptFrozenCard | undefined>;
}
