import {
  SearchFilterResultTypeBlueprint,
  SearchResultListItemBlueprint,
} from '@backstage/plugin-search-react/alpha';
import { ModelIcon } from '../shell/ModelIcon';
import { DOCUMENT_TYPE } from './DOCUMENT_TYPE';

const modelSearchResult = SearchResultListItemBlueprint.make({
  name: 'model',
  params: {
    icon: <ModelIcon />,
    predicate: ({ type }) => type === DOCUMENT_TYPE,
    component: () =>
      import('./ModelSearchResult').then(m => m.ModelSearchResult),
  },
});

const modelsResultType = SearchFilterResultTypeBlueprint.make({
  name: 'models',
  params: { value: DOCUMENT_TYPE, name: 'Models', icon: <ModelIcon /> },
});

/** Models on the page of the portal's search: how one is shown, and the choice of this kind of result. */
export const searchExtensions = [modelSearchResult, modelsResultType];
