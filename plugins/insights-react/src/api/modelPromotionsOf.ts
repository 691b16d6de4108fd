import type {
  InsightsClient,
  Tagged,
} from '@almanac/backstage-plugin-insights-common';
import { modelPath } from './modelPath';
import type { ModelsApi } from './ModelsApi';
import { readAnswer } from './readAnswer';
import { frozenModelCard } from './shapes/modelCards';
import { modelPromotion } from './shapes/models';
import { pageOf } from './shapes/pageOf';
import { orNull, text, thing } from './shapes/Shape';
import type { ModelPromotion } from './wire';

/** The part of the API that tells and decides which version holds an alias. */
export function modelPromotionsOf(
  client: InsightsClient,
): Pick<
  ModelsApi,
  | 'listModelPromotions'
  | 'requestModelPromotion'
  | 'getModelPromotion'
  | 'decideModelPromotion'
  | 'getFrozenModelCard'
> {
  return {
    listModelPromotions: (model, query, options) =>
      readAnswer(
        pageOf(modelPromotion),
        client.get('/models/{registry}/{modelName}/promotions', {
          path: modelPath(model),
          query,
          ...options,
        }),
      ),
    requestModelPromotion: (model, body) =>
      readAnswer(
        modelPromotion,
        client.post('/models/{registry}/{modelName}/promotions', {
          path: modelPath(model),
          body,
        }),
      ),
    getModelPromotion: (model, promotionId, options) =>
      readAnswer(
        thing<Tagged<ModelPromotion>>({
          answer: modelPromotion,
          etag: orNull(text),
        }),
        client.getTagged(
          '/models/{registry}/{modelName}/promotions/{promotionId}',
          { path: { ...modelPath(model), promotionId }, ...options },
        ),
      ),
    decideModelPromotion: (model, promotionId, { kind, reason }, ifMatch) =>
      readAnswer(
        modelPromotion,
        client.post(
          `/models/{registry}/{modelName}/promotions/{promotionId}/${kind}`,
          {
            path: { ...modelPath(model), promotionId },
            body: reason ? { reason } : {},
            ifMatch,
          },
        ),
      ),
    getFrozenModelCard: (model, promotionId, options) =>
      readAnswer(
        frozenModelCard,
        client.get(
          '/models/{registry}/{modelName}/promotions/{promotionId}/card',
          { path: { ...modelPath(model), promotionId }, ...options },
        ),
      ),
  };
}
