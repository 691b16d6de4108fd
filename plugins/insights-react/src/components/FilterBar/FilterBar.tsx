import { formatNumber } from '@almanac/backstage-plugin-insights-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';
import { insightsTranslationRef } from '../../translation/insightsTranslationRef';
import type { Facet } from './Facet';
import { FacetMenu } from './FacetMenu';
import { SearchField } from './SearchField';
import type { Filters } from './useFilters';
import { useTexts } from '../../translation/useTexts';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
    minHeight: 40,
  },
  result: {
    color: theme.palette.text.secondary,
    fontVariantNumeric: 'tabular-nums',
    fontSize: 14,
    marginLeft: theme.spacing(0.5),
    whiteSpace: 'nowrap',
  },
  trailing: {
    marginLeft: 'auto',
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1),
  },
}));

/**
 * Narrows a list: words, facets with counts, how many are left, and one button that clears all. The state is the URL's.
 *
 * @param props - `filters` from `useFilters`; `matching` of `total` says what is shown; `isOfBefore`: both are
 *   those of the question before, and not said; `searchFault`: what is wrong with the words, as `faultOfField` tells it
 *
 * @public
 */
export function FilterBar(props: {
  filters: Filters;
  facets: Facet[];
  searchLabel?: string;
  searchFault?: string;
  matching?: number;
  total?: number;
  isOfBefore?: boolean;
  trailing?: ReactNode;
}) {
  const classes = useStyles();
  const { t } = useTexts(insightsTranslationRef);
  const { filters } = props;
  return (
    <div role="search" className={classes.root}>
      <SearchField
        label={props.searchLabel ?? t('filter.search')}
        value={filters.q}
        fault={
          props.searchFault && t('filter.fault', { why: props.searchFault })
        }
        onChange={filters.setSearch}
      />
      {props.facets.map(facet => (
        <FacetMenu
          key={facet.id}
          facet={facet}
          chosen={filters.chosen[facet.id] ?? []}
          onChange={values => filters.setFacet(facet.id, values)}
        />
      ))}
      {filters.active && (
        <Button size="small" onClick={filters.clear}>
          {t('filter.clear')}
        </Button>
      )}
      {props.matching !== undefined && props.total !== undefined && (
        <span
          role="status"
          className={classes.result}
          style={props.isOfBefore ? { visibility: 'hidden' } : undefined}
        >
          {t('filter.result', {
            matching: formatNumber(props.matching),
            total: formatNumber(props.total),
          })}
        </span>
      )}
      {props.trailing && (
        <div className={classes.trailing}>{props.trailing}</div>
      )}
    </div>
  );
}
