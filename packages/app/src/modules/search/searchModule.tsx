import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { searchPage } from '@backstage/plugin-search/alpha';
import {
  SearchFilterBlueprint,
  SearchFilterResultTypeBlueprint,
  SearchResultListItemBlueprint,
} from '@backstage/plugin-search-react/alpha';

/**
 * The portal's own search page in the place of the platform's, at its address and with what plugins give that one: a landmark,
 * counts, and words for an index that is not there yet.
 */
export const searchModule = createFrontendModule({
  pluginId: 'search',
  extensions: [
    searchPage.override({
      factory(originalFactory, { config, inputs }) {
        const { item } = SearchResultListItemBlueprint.dataRefs;
        const { resultType } = SearchFilterResultTypeBlueprint.dataRefs;
        const { searchFilters } = SearchFilterBlueprint.dataRefs;
        const given = {
          items: inputs.items.map(one => one.get(item)),
          kinds: inputs.resultTypes.map(one => one.get(resultType)),
          filters: inputs.searchFilters.map(
            one => one.get(searchFilters).component,
          ),
          noTrack: config.noTrack,
        };
        return originalFactory({
          params: {
            loader: () =>
              import('./SearchPage').then(m => <m.SearchPage {...given} />),
          },
        });
      },
    }),
  ],
});
