import type { CollectedCard } from '@almanac/backstage-plugin-insights-node';
import type { Statement } from '../card/Statement';
import type { VersionRecord } from '../record/VersionRecord';
import type { CardStatements } from './CardStatements';

/** A model as it is kept. */
export interface KeptModel {
  readonly id: string;
  /** Id of its registry. */
  readonly registry: string;
  /** What people call the registry. */
  readonly registryTitle: string;
  readonly name: string;
  readonly description: string | null;
  readonly tags: Readonly<Record<string, string>>;
  /** Entity reference of the owner that the registry names. */
  readonly owner: string | null;
  readonly link: string | null;
  /** Instants of the registry, ISO 8601. */
  readonly createdAt: string | null;
  readonly updatedAt: string | null;
  /** Edits of its cards so far. */
  readonly cardRevision: number;
}

/** A version as it is kept. */
export interface KeptVersion {
  readonly version: string;
  readonly status: 'ready' | 'pending' | 'failed';
  readonly createdAt: string | null;
  readonly updatedAt: string | null;
  /** Since when its registry has it no more. */
  readonly goneSince: string | null;
  readonly record: VersionRecord;
}

/** What a statement is of: one version, or the model as a whole. */
export type CardScope = 'version' | 'model';

/** A text of a card, as its source has it. */
export type KeptCardText = CollectedCard & { readonly scope: CardScope };

/** What a person said and took back at one time. */
export interface KeptCardEdit {
  readonly scope: CardScope;
  /** Of the cards of the model, from 1: later edits have greater ones. */
  readonly revision: number;
  /** ISO 8601 instant. */
  readonly at: string;
  /** Entity reference. */
  readonly by: string;
  readonly statements: CardStatements;
}

/** What a person said of a field and nobody took back. */
export interface SaidStatement {
  readonly scope: CardScope;
  /** Of the field, e.g. `/intendedUse/uses`. */
  readonly pointer: string;
  readonly statement: Statement<unknown>;
  /** ISO 8601 instant. */
  readonly at: string;
  /** Entity reference. */
  readonly by: string;
}

/** An entity of the catalog that stands for a model, or the first of those of one owner that use it. */
export interface KeptEntity {
  /** Whole entity reference in lower case. */
  readonly entityRef: string;
  /** Entity reference of its owner. */
  readonly owner: string | null;
  /** Where its owner is written to. */
  readonly contact: string | null;
  /** As the catalog has it, e.g. `deprecated`. */
  readonly lifecycle: string | null;
  /** Whether it stands for the model, and does not use it. */
  readonly isModel: boolean;
  /** Since when the catalog has it so, ISO 8601. */
  readonly seenAt: string | null;
  /** Its page. */
  readonly link: string | null;
}

/** All that the card of a version is made of. Plain data, in any order. */
export interface CardSources {
  readonly model: KeptModel;
  /** Null for the card of a model without versions. */
  readonly version: KeptVersion | null;
  readonly texts: readonly KeptCardText[];
  readonly said: readonly SaidStatement[];
  readonly entities: readonly KeptEntity[];
}
