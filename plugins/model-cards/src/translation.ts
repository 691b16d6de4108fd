import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { compareMessages } from './compare/messages';
import { detailMessages } from './detail/messages';
import { entityModelsMessages } from './entityModels/messages';
import { listMessages } from './list/messages';
import { modelsMessages } from './messages';
import { modelHealthMessages } from './modelHealth/messages';
import { partsMessages } from './parts/messages';

/** Every text of the pages of models; each folder keeps its own beside its components. @alpha */
export const modelCardsTranslationRef = createTranslationRef({
  id: 'model-cards',
  messages: {
    models: modelsMessages,
    parts: partsMessages,
    list: listMessages,
    detail: detailMessages,
    compare: compareMessages,
    modelHealth: modelHealthMessages,
    entityModels: entityModelsMessages,
  },
});
