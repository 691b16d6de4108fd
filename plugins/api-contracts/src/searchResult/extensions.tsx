import {
  SearchFilterResultTypeBlueprint,
  SearchResultListItemBlueprint,
} from '@backstage/plugin-search-react/alpha';
import { ContractIcon } from '../shell/ContractIcon';

/** The documents that `search-backend-module-insights` gives the portal's search. */
const TYPE = 'insights-contracts';

const contractSearchResult = SearchResultListItemBlueprint.make({
  name: 'contract',
  params: {
    icon: <ContractIcon />,
    predicate: ({ type }) => type === TYPE,
    component: () =>
      import('./ContractSearchResult').then(m => m.ContractSearchResult),
  },
});

const contractsResultType = SearchFilterResultTypeBlueprint.make({
  name: 'contracts',
  params: { value: TYPE, name: 'API contracts', icon: <ContractIcon /> },
});

/** APIs on the page of the portal's search: how one is shown, and the choice of this kind of result. */
export const searchExtensions = [contractSearchResult, contractsResultType];
