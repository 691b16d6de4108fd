import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Page } from '../../signals';
import type { LedgerPosition } from './PromotionsStore';

/** Tells what happened to models. */
export interface ModelEventsStore {
  /** The newest first. */
  list(
    modelId: string,
    page: { readonly limit: number; readonly after?: LedgerPosition },
  ): Promise<Page<components['schemas']['ModelEvent'], LedgerPosition>>;
}
