import {
  SearchFilterResultTypeBlueprint,
  SearchResultListItemBlueprint,
} from '@backstage/plugin-search-react/alpha';
import { ContractIcon } from '../shell/ContractIcon';
import { DOCUMENT_TYPE } from './DOCUMENT_TYPE';

const contractSearchResult = SearchResultListItemBlueprint.make({
  name: 'contract',
  params: {
    icon: <ContractIcon />,
    predicate: ({ type }) => type === DOCUMENT_TYPE,
    component: () =>
      import('./ContractSearchResult').then(m => m.ContractSearchResult),
  },
});

const contractsResultType = SearchFilterResultTypeBlueprint.make({
  name: 'contracts',
  params: {
    value: DOCUMENT_TYPE,
    name: 'API contracts',
    icon: <ContractIcon />,
  },
});

/** APIs on the page of the portal's search: how one is shown, and the choice of this kind of result. */
export const searchExtensions = [contractSearchResult, contractsResultType];
