import type {
  SearchResultItemExtensionComponent,
  SearchResultItemExtensionPredicate,
} from '@backstage/plugin-search-react/alpha';

/** How results of a kind are shown, as a plugin says it. */
export interface ResultItem {
  readonly predicate?: SearchResultItemExtensionPredicate;
  readonly component: SearchResultItemExtensionComponent;
}
