import {
  SearchFilterResultTypeBlueprint,
  SearchResultListItemBlueprint,
} from '@backstage/plugin-search-react/alpha';
import { TrendsIcon } from '../shell/TrendsIcon';
import { DOCUMENT_TYPE } from './DOCUMENT_TYPE';

const topicSearchResult = SearchResultListItemBlueprint.make({
  name: 'topic',
  params: {
    icon: <TrendsIcon />,
    predicate: ({ type }) => type === DOCUMENT_TYPE,
    component: () =>
      import('./TopicSearchResult').then(m => m.TopicSearchResult),
  },
});

const topicsResultType = SearchFilterResultTypeBlueprint.make({
  name: 'topics',
  params: { value: DOCUMENT_TYPE, name: 'Trends', icon: <TrendsIcon /> },
});

/** Topics on the page of the portal's search: how one is shown, and the choice of this kind of result. */
export const searchExtensions = [topicSearchResult, topicsResultType];
