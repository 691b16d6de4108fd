import {
  SearchFilterResultTypeBlueprint,
  SearchResultListItemBlueprint,
} from '@backstage/plugin-search-react/alpha';
import { TrendsIcon } from '../shell/TrendsIcon';

/** The documents that `search-backend-module-insights` gives the portal's search. */
const TYPE = 'insights-topics';

const topicSearchResult = SearchResultListItemBlueprint.make({
  name: 'topic',
  params: {
    icon: <TrendsIcon />,
    predicate: ({ type }) => type === TYPE,
    component: () =>
      import('./TopicSearchResult').then(m => m.TopicSearchResult),
  },
});

const topicsResultType = SearchFilterResultTypeBlueprint.make({
  name: 'topics',
  params: { value: TYPE, name: 'Trends', icon: <TrendsIcon /> },
});

/** Topics on the page of the portal's search: how one is shown, and the choice of this kind of result. */
export const searchExtensions = [topicSearchResult, topicsResultType];
