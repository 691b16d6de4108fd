import { useMemo, useState } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import AllIcon from '@material-ui/icons/Apps';
import {
  PageBody,
  PageTitle,
  UnknownInAddress,
  useTexts,
  useUnknownInAddress,
} from '@almanac/backstage-plugin-insights-react';
import { CatalogIcon } from '@backstage/core-components';
import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import {
  SearchBar,
  SearchContextProvider,
  useSearch,
} from '@backstage/plugin-search-react';
import type { SearchFilterExtensionComponent } from '@backstage/plugin-search-react/alpha';
import { useLocation } from 'react-router-dom';
import { askedIn, kindsInAddress } from './address';
import { CATALOG } from './documentTypes';
import { Filters } from './Filters';
import type { Kind } from './Kind';
import { KindChoice } from './KindChoice';
import type { ResultItem } from './ResultItem';
import { Results } from './Results';
import { searchPageTranslationRef } from './translation';
import { useAddress } from './useAddress';

/** Who types pauses so long before search is asked. */
const PAUSE_MS = 250;

const useStyles = makeStyles(theme => ({
  columns: {
    display: 'grid',
    gap: theme.spacing(2, 4),
    gridTemplateColumns: '240px minmax(0, 960px)',
    alignItems: 'start',
    marginTop: theme.spacing(2),
    [theme.breakpoints.down('sm')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  choices: { display: 'grid', gap: theme.spacing(2) },
}));

interface SearchPageProps {
  /** What plugins give the page. */
  readonly kinds: readonly Kind[];
  readonly items: readonly ResultItem[];
  readonly filters: readonly SearchFilterExtensionComponent[];
  readonly noTrack: boolean;
}

/** The page of the portal's search. It opens with what its address asks for. */
export function SearchPage(props: SearchPageProps) {
  const { search } = useLocation();
  const defaultType =
    useApi(configApiRef).getOptionalString('search.defaultType');
  const [asked] = useState(() => {
    const known = typesOf(props.kinds);
    const { types, ...more } = askedIn(search, known);
    const usual = known.filter(type => type === defaultType);
    return { ...more, types: types.length > 0 ? types : usual };
  });
  return (
    <SearchContextProvider initialState={asked}>
      <PageBody>
        <Searching {...props} />
      </PageBody>
    </SearchContextProvider>
  );
}

function Searching(props: SearchPageProps) {
  const { items, filters, noTrack } = props;
  const classes = useStyles();
  const { t } = useTexts(searchPageTranslationRef);
  const { term } = useSearch();
  const kinds = useKinds(props.kinds);
  const known = useMemo(() => typesOf(props.kinds), [props.kinds]);
  useAddress(known);
  const unknown = useUnknownInAddress(kindsInAddress(known));
  return (
    <>
      <PageTitle parts={[term, t('title')]} />
      <div role="search">
        <SearchBar debounceTime={PAUSE_MS} margin="none" />
      </div>
      <UnknownInAddress unknown={unknown} />
      <div className={classes.columns}>
        <div className={classes.choices}>
          <KindChoice kinds={kinds} />
          <Filters ofPlugins={filters} />
        </div>
        <Results kinds={kinds} items={items} noTrack={noTrack} />
      </div>
    </>
  );
}

/** The types of all kinds of results that the page shows. */
function typesOf(ofPlugins: readonly Kind[]): readonly string[] {
  return [CATALOG, ...ofPlugins.map(({ value }) => value)];
}

/** All, the catalog, and the kinds that plugins give. */
function useKinds(ofPlugins: readonly Kind[]): readonly Kind[] {
  const { t } = useTexts(searchPageTranslationRef);
  const all = t('kinds.all');
  const catalog = t('kinds.catalog');
  return useMemo(
    () => [
      { value: '', name: all, icon: <AllIcon /> },
      { value: CATALOG, name: catalog, icon: <CatalogIcon /> },
      ...ofPlugins,
    ],
    [all, catalog, ofPlugins],
  );
}
