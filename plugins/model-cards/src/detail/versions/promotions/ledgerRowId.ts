import { ModelPromotion } from '@almanac/backstage-plugin-insights-react';

/** The id of the row of a promotion in the ledger, for what leads to it. */
export function ledgerRowId({ id }: Pick<ModelPromotion, 'id'>): string {
  return `promotion-${id}`;
}
