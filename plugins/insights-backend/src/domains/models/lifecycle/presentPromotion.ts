import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Promotion } from '../model/promotion/Promotion';
import type { PromotionPolicy } from '../model/promotion/PromotionPolicy';

type Schemas = components['schemas'];

/** A promotion as the API shows it. */
export function presentPromotion(
  promotion: Promotion,
  { fourEyes }: Pick<PromotionPolicy, 'fourEyes'>,
): Schemas['ModelPromotion'] {
  const {
    modelId: _,
    attempts: __,
    endedAt: ___,
    frozenAt: ____,
    evidence,
    ...shown
  } = promotion;
  return {
    ...shown,
    evidence: evidence.map(({ title, url }) => ({ title, url })),
    needsOtherApprover: fourEyes && promotion.state === 'waiting',
  };
}
