import {
  SearchFilterResultTypeBlueprint,
  SearchResultListItemBlueprint,
} from '@backstage/plugin-search-react/alpha';
import { SloIcon } from '../shell/SloIcon';

/** The documents that `search-backend-module-insights` gives the portal's search. */
const TYPE = 'insights-slos';

const sloSearchResult = SearchResultListItemBlueprint.make({
  name: 'slo',
  params: {
    icon: <SloIcon />,
    predicate: ({ type }) => type === TYPE,
    component: () => import('./SloSearchResult').then(m => m.SloSearchResult),
  },
});

const slosResultType = SearchFilterResultTypeBlueprint.make({
  name: 'slos',
  params: { value: TYPE, name: 'SLOs', icon: <SloIcon /> },
});

/** SLOs on the page of the portal's search: how one is shown, and the choice of this kind of result. */
export const searchExtensions = [sloSearchResult, slosResultType];
