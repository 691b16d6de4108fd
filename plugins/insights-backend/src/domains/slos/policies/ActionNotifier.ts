import type { KeptAction } from './KeptAction';

/** What the owner of an action is told. */
export interface ActionNews {
  readonly action: KeptAction;
  readonly kind: 'opened' | 'overdue';
}

/** Tells owners of actions. */
export interface ActionNotifier {
  /**
   * Tells the owner of one action, at least once: it may be told the same twice.
   *
   * @throws Error where it could not be told; it is tried again after the next evaluation
   */
  tell(news: ActionNews, signal: AbortSignal): Promise<void>;
}

/** Tells nobody. */
export const NO_NOTIFIER: ActionNotifier = { tell: async () => {} };
