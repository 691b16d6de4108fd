import {
  createTranslationRef,
  TranslationRef,
} from '@backstage/frontend-plugin-api';
import type {
  FlatMessages,
  Translate,
} from '@almanac/backstage-plugin-insights-react';
import { compareMessages } from './compare/messages';
import { detailMessages } from './detail/messages';
import { entityModelsMessages } from './entityModels/messages';
import { listMessages } from './list/messages';
import { modelsMessages } from './messages';
import { modelHealthMessages } from './modelHealth/messages';
import { partsMessages } from './parts/messages';

const messages = {
  models: modelsMessages,
  parts: partsMessages,
  list: listMessages,
  detail: detailMessages,
  compare: compareMessages,
  modelHealth: modelHealthMessages,
  entityModels: entityModelsMessages,
};

/** Gives the texts of the pages of models, where they are asked for outside of a component. */
export type ModelWords = Translate<FlatMessages<typeof messages>>;

/** Every text of the pages of models; each folder keeps its own beside its components. @alpha */
export const modelCardsTranslationRef: TranslationRef<
  'model-cards',
  FlatMessages<typeof messages>
> = createTranslationRef({ id: 'model-cards', messages });
