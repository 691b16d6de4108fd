import type { Card, CardContent, CardFormatId } from '../card/Card';
import type { RiskTier } from '../card/CardValues';
import type { Provenance } from '../card/Statement';
import type { ProfileJudgement } from '../completeness/judgeProfiles';
import type { CardFinding } from '../formats/CardFinding';
import type { CardScope } from './CardSources';

/** Something that a card was composed of. */
export interface CardSource extends Omit<Provenance, 'place' | 'scope'> {
  /** Null where it is no file: the registry, a person. */
  readonly format: CardFormatId | null;
  readonly scope: CardScope;
}

/** Something wrong in a file among the sources. */
export interface CardFault extends CardFinding {
  readonly source: string;
}

/** A card composed of all that is known. */
export interface ComposedCard {
  /** Version that it is of; null for a model without versions. */
  readonly version: string | null;
  readonly card: Card;
  /** What it says, without who said it. */
  readonly content: CardContent;
  /** SHA-256 of what it says and of who said it, `sha256:` and hex. */
  readonly digest: string;
  readonly sources: readonly CardSource[];
  /** A file with errors has no part in the card. */
  readonly faults: readonly CardFault[];
  /** By every profile. */
  readonly completeness: readonly ProfileJudgement[];
  /** Edits by people so far, of all cards of the model. */
  readonly revision: number;
  /** As a person or the registry says; null where nobody does. */
  readonly riskTier: RiskTier | null;
}
