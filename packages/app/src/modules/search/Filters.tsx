import { makeStyles } from '@material-ui/core/styles';
import { useTexts } from '@almanac/backstage-plugin-insights-react';
import { useSearch } from '@backstage/plugin-search-react';
import type { SearchFilterExtensionComponent } from '@backstage/plugin-search-react/alpha';
import type { FilterValues } from './address';
import { CatalogFilters } from './CatalogFilters';
import { DocumentedEntityFilter } from './DocumentedEntityFilter';
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

/** What the results of a kind, or of all, are or may be filtered by; nothing where there is nothing to choose. */
export function Filters(props: {
  ofPlugins: readonly SearchFilterExtensionComponent[];
  values: FilterValues;
}) {
  const classes = useStyles();
  const { t } = useTexts(searchPageTranslationRef);
  const { types, filters } = useSearch();
  const [type = CATALOG] = types;
  // A filter stays when another kind is chosen, and must be seen to be taken off.
  const showsEntity = type === DOCUMENTS || 'name' in filters;
  const showsCatalog =
    type === CATALOG || 'kind' in filters || 'lifecycle' in filters;
  if (!showsEntity && !showsCatalog && props.ofPlugins.length === 0)
    return null;
  return (
    <div role="group" aria-label={t('filters.label')} className={classes.root}>
      {showsEntity && <DocumentedEntityFilter />}
      {showsCatalog && <CatalogFilters values={props.values} />}
      {props.ofPlugins.map((Filter, at) => (
        <Filter key={at} className="" />
      ))}
    </div>
  );
}
