import type { Warning } from './Warning';

/** Warns the owner of a model, and the owners of what uses it. */
export interface WarningNotifier {
  /**
   * Tells one warning.
   *
   * @param touched - entity references of the owners of what uses the model
   * @throws Error where it could not be told; it is tried again
   */
  tell(
    warning: Warning,
    touched: readonly string[],
    signal: AbortSignal,
  ): Promise<void>;
}

/** Tells nobody. */
export const NO_NOTIFIER: WarningNotifier = { tell: async () => {} };
