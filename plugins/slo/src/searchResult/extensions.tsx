import {
  SearchFilterResultTypeBlueprint,
  SearchResultListItemBlueprint,
} from '@backstage/plugin-search-react/alpha';
import { SloIcon } from '../shell/SloIcon';
import { DOCUMENT_TYPE } from './DOCUMENT_TYPE';

const sloSearchResult = SearchResultListItemBlueprint.make({
  name: 'slo',
  params: {
    icon: <SloIcon />,
    predicate: ({ type }) => type === DOCUMENT_TYPE,
    component: () => import('./SloSearchResult').then(m => m.SloSearchResult),
  },
});

const slosResultType = SearchFilterResultTypeBlueprint.make({
  name: 'slos',
  params: { value: DOCUMENT_TYPE, name: 'SLOs', icon: <SloIcon /> },
});

/** SLOs on the page of the portal's search: how one is shown, and the choice of this kind of result. */
export const searchExtensions = [sloSearchResult, slosResultType];
