import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { entityTrendsMessages } from './entityTrends/messages';
import { galleryMessages } from './gallery/messages';
import { radarMessages } from './radar/messages';
import { radarsMessages } from './radars/messages';
import { searchResultMessages } from './searchResult/messages';
import { shellMessages } from './shell/messages';
import { sourcesMessages } from './sources/messages';
import { topicMessages } from './topic/messages';
import { whatMovedMessages } from './whatMoved/messages';

/** Every text of the trend pages; each folder keeps its own beside its components. @alpha */
export const trendRadarTranslationRef = createTranslationRef({
  id: 'trend-radar',
  messages: {
    shell: shellMessages,
    radars: radarsMessages,
    radar: radarMessages,
    whatMoved: whatMovedMessages,
    entityTrends: entityTrendsMessages,
    topic: topicMessages,
    searchResult: searchResultMessages,
    sources: sourcesMessages,
    gallery: galleryMessages,
  },
});
