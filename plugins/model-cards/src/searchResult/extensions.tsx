import {
  SearchFilterResultTypeBlueprint,
  SearchResultListItemBlueprint,
} from '@backstage/plugin-search-react/alpha';
import { ModelIcon } from '../shell/ModelIcon';

/** The documents that `search-backend-module-insights` gives the portal's search. */
const TYPE = 'insights-models';

const modelSearchResult = SearchResultListItemBlueprint.make({
  name: 'model',
  params: {
    icon: <ModelIcon />,
    predicate: ({ type }) => type === TYPE,
    component: () =>
      import('./ModelSearchResult').then(m => m.ModelSearchResult),
  },
});

const modelsResultType = SearchFilterResultTypeBlueprint.make({
  name: 'models',
  params: { value: TYPE, name: 'Models', icon: <ModelIcon /> },
});

/** Models on the page of the portal's search: how one is shown, and the choice of this kind of result. */
export const searchExtensions = [modelSearchResult, modelsResultType];
