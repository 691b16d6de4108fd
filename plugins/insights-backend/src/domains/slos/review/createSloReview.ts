import type { Knex } from 'knex';
import type { Clock } from '../../../platform/Clock';
import type { OperationHandlers } from '../../../platform/operations';
import { DatabaseAlertsStore } from '../alerts/DatabaseAlertsStore';
import type { StatesStore } from '../evaluation/StatesStore';
import type { ActionsStore } from '../policies/ActionsStore';
import type { SlaStatesStore } from '../slas/SlaStatesStore';
import { DatabaseReviewStore } from './DatabaseReviewStore';
import type { ReviewStore } from './ReviewStore';
import { SloReviews } from './SloReviews';
import { WeekLedgers, type WeekLedgersOptions } from './WeekLedgers';

/** What the review is built from. */
export interface SloReviewOptions extends WeekLedgersOptions {
  readonly database: Knex;
  readonly clock: Clock;
  readonly states: StatesStore;
  readonly actions: Pick<ActionsStore, 'list'>;
  /** Without it, no agreements are listed. */
  readonly slas?: Pick<SlaStatesStore, 'list'>;
}

/** The review, wired. */
export interface WiredSloReview extends Pick<ReviewStore, 'dropOld'> {
  readonly routes: OperationHandlers<'getSloReview'>;
}

/** Wires the review. */
export function createSloReview(options: SloReviewOptions): WiredSloReview {
  const changes = new DatabaseReviewStore(options.database);
  const reviews = new SloReviews({
    ...options,
    changes,
    // Only what there was is read: nobody is told of anything from here.
    alerts: new DatabaseAlertsStore(options.database, () => []),
    ledgers: new WeekLedgers(options),
  });
  return {
    routes: {
      async getSloReview({ query: { owner, weeks = 1 } }) {
        return { body: await reviews.review(owner, weeks) };
      },
    },
    dropOld: (before, limit) => changes.dropOld(before, limit),
  };
}
