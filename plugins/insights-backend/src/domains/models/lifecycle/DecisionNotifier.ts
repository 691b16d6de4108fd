import type { Promotion } from '../model/promotion/Promotion';
import type { LifecycleModel } from './LifecycleModels';

/** What became of a promotion. */
export interface DecisionNews {
  readonly promotion: Promotion;
  readonly model: LifecycleModel;
  /** Entity references of who owns what uses the model, where they get another version by it. */
  readonly touched: readonly string[];
}

/** Tells the owner of a model, who asked, and whom it touches, what became of a promotion. */
export interface DecisionNotifier {
  /**
   * Tells of one decision, at least once: it may be told twice.
   *
   * @throws Error where it could not be told; it is tried again
   */
  tell(news: DecisionNews, signal: AbortSignal): Promise<void>;
}

/** Tells nobody. */
export const NO_NOTIFIER: DecisionNotifier = { tell: async () => {} };
