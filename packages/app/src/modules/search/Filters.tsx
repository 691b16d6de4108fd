import { makeStyles } from '@material-ui/core/styles';
import { useTexts } from '@almanac/backstage-plugin-insights-react';
import { useSearch } from '@backstage/plugin-search-react';
import type { SearchFilterExtensionComponent } from '@backstage/plugin-search-react/alpha';
import { CatalogFilters } from './CatalogFilters';
import { CATALOG, DOCUMENTS } from './documentTypes';
import { searchPageTranslationRef } from './translation';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(1),
    [theme.breakpoints.down('sm')]: {
      flexDirection: 'row',
      flexWrap: 'wrap',
      '& > *': { flex: '1 1 200px' },
    },
  },
}));

/** What the results of a kind, or of all, are filtered by; nothing where there is nothing to choose. */
export function Filters(props: {
  ofPlugins: readonly SearchFilterExtensionComponent[];
}) {
  const classes = useStyles();
  const { t } = useTexts(searchPageTranslationRef);
  const [type = CATALOG] = useSearch().types;
  const isOfCatalog = type === CATALOG || type === DOCUMENTS;
  if (!isOfCatalog && props.ofPlugins.length === 0) return null;
  return (
    <div role="group" aria-label={t('filters.label')} className={classes.root}>
      {isOfCatalog && <CatalogFilters type={type} />}
      {props.ofPlugins.map((Filter, at) => (
        <Filter key={at} className="" />
      ))}
    </div>
  );
}
