import type { Page, PageRequest, RequestOptions } from './Page';
import type {
  SloAction,
  SloActionDetail,
  SloActionState,
  SloPolicies,
  SloReview,
} from './wire';

/** Which actions are wanted; lists name alternatives. @public */
export interface SloActionFilter {
  state?: (SloActionState | 'overdue')[];
  /** Entity references. */
  owner?: string[];
  /** Names of SLOs. */
  slo?: string[];
}

/** Whose review, and of how many weeks. @public */
export interface SloReviewQuery {
  /** Entity reference of the team. */
  owner: string;
  /** 1 when left out. */
  weeks?: number;
}

/** What is decided on an action. @public */
export type SloActionDecision =
  | { kind: 'acknowledge'; note?: string }
  | { kind: 'complete'; note: string }
  | { kind: 'except'; reason: string; until: string }
  | { kind: 'reopen'; reason: string };

/** What the weekly review asks of the insights backend. @public */
export interface SloPoliciesApi {
  listSloActions(
    query?: SloActionFilter & PageRequest,
    options?: RequestOptions,
  ): Promise<Page<SloAction>>;
  getSloAction(
    actionId: string,
    options?: RequestOptions,
  ): Promise<SloActionDetail>;
  /** `etag` is the one of the action that was read; 412 where somebody else decided meanwhile. */
  decideSloAction(
    actionId: string,
    decision: SloActionDecision,
    etag: string,
  ): Promise<SloActionDetail>;
  listSloPolicies(options?: RequestOptions): Promise<SloPolicies>;
  getSloReview(
    query: SloReviewQuery,
    options?: RequestOptions,
  ): Promise<SloReview>;
}
