import {
  createTranslationRef,
  TranslationRef,
} from '@backstage/frontend-plugin-api';
import type { FlatMessages } from '@almanac/backstage-plugin-insights-react';
import { compareMessages } from './compare/messages';
import { entityTrendsMessages } from './entityTrends/messages';
import { editorMessages } from './editor/messages';
import { galleryMessages } from './gallery/messages';
import { radarMessages } from './radar/messages';
import { radarsMessages } from './radars/messages';
import { historyMessages } from './history/messages';
import { importMessages } from './import/messages';
import { searchResultMessages } from './searchResult/messages';
import { shellMessages } from './shell/messages';
import { sourcesMessages } from './sources/messages';
import { topicMessages } from './topic/messages';
import { whatMovedMessages } from './whatMoved/messages';

const messages = {
  shell: shellMessages,
  radars: radarsMessages,
  radar: radarMessages,
  editor: editorMessages,
  history: historyMessages,
  importing: importMessages,
  whatMoved: whatMovedMessages,
  entityTrends: entityTrendsMessages,
  topic: topicMessages,
  compare: compareMessages,
  searchResult: searchResultMessages,
  sources: sourcesMessages,
  gallery: galleryMessages,
};

/** Every text of the trend pages; each folder keeps its own beside its components. @alpha */
export const trendRadarTranslationRef: TranslationRef<
  'trend-radar',
  FlatMessages<typeof messages>
> = createTranslationRef({ id: 'trend-radar', messages });
