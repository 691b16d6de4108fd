import type {
  InsightsClient,
  Tagged,
} from '@almanac/backstage-plugin-insights-common';
import { modelPath } from './modelPath';
import type { ModelsApi } from './ModelsApi';
import { readAnswer } from './readAnswer';
import {
  modelCardEdit,
  modelCardExport,
  modelCardResult,
  modelCardView,
} from './shapes/modelCards';
import { pageOf } from './shapes/pageOf';
import { orNull, text, thing } from './shapes/Shape';
import type { ModelCardView } from './wire';

type Cards =
  | 'getModelCard'
  | 'editModelCard'
  | 'exportModelCard'
  | 'analyseModelCard'
  | 'listModelCardEdits';

/** The part of the API that reads, edits and writes cards. */
export function modelCardsOf(client: InsightsClient): Pick<ModelsApi, Cards> {
  return {
    getModelCard: (asked, version, options) =>
      readAnswer(
        thing<Tagged<ModelCardView>>({
          answer: modelCardView,
          etag: orNull(text),
        }),
        client.getTagged('/models/{registry}/{modelName}/card', {
          path: modelPath(asked),
          query: { version },
          ...options,
        }),
      ),
    editModelCard: (asked, body, ifMatch) =>
      readAnswer(
        modelCardView,
        client.patch('/models/{registry}/{modelName}/card', {
          path: modelPath(asked),
          body,
          ifMatch,
        }),
      ),
    exportModelCard: (asked, query, options) =>
      readAnswer(
        modelCardExport,
        client.get('/models/{registry}/{modelName}/card/export', {
          path: modelPath(asked),
          query,
          ...options,
        }),
      ),
    analyseModelCard: (body, options) =>
      readAnswer(
        modelCardResult,
        client.post('/analyses/model-card', { body, ...options }),
      ),
    listModelCardEdits: (asked, query, options) =>
      readAnswer(
        pageOf(modelCardEdit),
        client.get('/models/{registry}/{modelName}/card/edits', {
          path: modelPath(asked),
          query,
          ...options,
        }),
      ),
  };
}
