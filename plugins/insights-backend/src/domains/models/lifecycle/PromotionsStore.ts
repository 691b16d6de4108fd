import type { Page } from '../../signals';
import type { Evidence, Promotion } from '../model/promotion/Promotion';

/** Place in a list of promotions or events: instant and id of the last one of the page before. */
export type LedgerPosition = readonly [at: string, id: string];

/** Somebody asks that a version hold an alias. */
export interface PromotionDraft {
  readonly id: string;
  readonly modelId: string;
  readonly alias: string;
  readonly fromVersion: string | null;
  readonly toVersion: string | null;
  /** Entity reference. */
  readonly requestedBy: string;
  /** ISO 8601 instant. */
  readonly requestedAt: string;
  readonly reason: string;
  readonly evidence: readonly Evidence[];
  /** Where nobody has to approve it: instant until which who asked applies it; null otherwise. */
  readonly claimedUntil: string | null;
}

/** Why a version cannot hold an alias. */
export type Obstacle =
  | { readonly kind: 'unknown-version' }
  | { readonly kind: 'gone'; readonly since: string }
  | { readonly kind: 'not-ready'; readonly status: string };

/** What became of a request. */
export type OpenResult =
  | { readonly outcome: 'opened' }
  | { readonly outcome: 'obstacle'; readonly obstacle: Obstacle }
  /** Another version holds the alias than who asked thought. */
  | { readonly outcome: 'held'; readonly holder: string | null }
  /** Another promotion of the alias is not decided yet. */
  | { readonly outcome: 'busy'; readonly promotionId: string };

/** Who decided what, and why. */
export interface Decision {
  /** Entity reference; null where nobody has to. */
  readonly by: string | null;
  /** ISO 8601 instant. */
  readonly at: string;
  readonly reason: string | null;
}

/** How a promotion ends that a replica holds. */
export type PromotionEnd =
  | { readonly state: 'applied' }
  | { readonly state: 'failed'; readonly failure: string };

/** Keeps the ledger. Every change of a promotion writes down the event, and has lists show it. */
export interface PromotionsStore {
  /** The newest first. */
  list(
    modelId: string,
    page: { readonly limit: number; readonly after?: LedgerPosition },
  ): Promise<Page<Promotion, LedgerPosition>>;

  /** Those of a model that wait for a decision, the newest first. */
  waiting(modelId: string): Promise<readonly Promotion[]>;

  get(modelId: string, id: string): Promise<Promotion | undefined>;

  /** Why a version of a model cannot hold an alias; undefined where it can. */
  obstacle(modelId: string, version: string): Promise<Obstacle | undefined>;

  /** Keeps a request, if the version can hold the alias and nothing else is under way. */
  open(draft: PromotionDraft): Promise<OpenResult>;

  /**
   * Takes a waiting promotion for the caller alone to apply, until an instant.
   *
   * @returns false where it waits no more
   */
  approve(
    id: string,
    approval: Decision & {
      readonly cardDigest: string | null;
      readonly claimedUntil: string;
    },
  ): Promise<boolean>;

  /** Ends a waiting promotion without a move. @returns false where it waits no more */
  decline(
    id: string,
    decision: Decision &
      (
        | { readonly state: 'rejected' | 'withdrawn' }
        | { readonly state: 'failed'; readonly failure: string }
      ),
  ): Promise<boolean>;

  /**
   * Takes a promotion that is approved and that nobody applies at present.
   *
   * @param claimedUntil - ISO 8601 instant until which it is the caller's alone
   */
  claimApplying(claim: {
    readonly at: string;
    readonly claimedUntil: string;
  }): Promise<Promotion | undefined>;

  /**
   * Takes a promotion that nobody has to approve, and that still waits because the request for it was cut short.
   *
   * @param claimedUntil - ISO 8601 instant until which it is the caller's alone
   */
  claimCut(claim: {
    readonly at: string;
    readonly claimedUntil: string;
  }): Promise<Promotion | undefined>;

  /** Has a promotion wait for somebody to approve it. */
  leave(id: string): Promise<void>;

  /** Leaves a promotion for later. @param failure - why it is not done yet */
  postpone(
    id: string,
    later: { readonly claimedUntil: string; readonly failure: string },
  ): Promise<void>;

  /** Ends an approved promotion after a registry moved its alias, or did not. Nothing happens where it has ended. */
  end(promotion: Promotion, end: PromotionEnd, at: string): Promise<void>;

  /**
   * Moves the alias here, if the expected version holds it, and ends the promotion by what came of it. What holds it
   * already counts as moved. Nothing happens where the promotion has ended.
   */
  applyHere(promotion: Promotion, at: string): Promise<void>;
}
