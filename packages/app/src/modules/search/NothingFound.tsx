import { useMemo } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import {
  EmptyState,
  formatList,
  LoadingState,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { useSearch } from '@backstage/plugin-search-react';
import { IndexBuilding } from './IndexBuilding';
import type { Kind } from './Kind';
import { searchPageTranslationRef } from './translation';
import { useAskAgain } from './useAskAgain';
import { useNotIndexed } from './useNotIndexed';

const useStyles = makeStyles(theme => ({
  actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** Why there are no results: there is no index yet, or nothing that is in it is what was asked for; and what can be done. */
export function NothingFound({ kinds }: { kinds: readonly Kind[] }) {
  const { types } = useSearch();
  const askAgain = useAskAgain();
  const [chosen] = types;
  const asked = useMemo(
    () => kinds.filter(({ value }) => value && value === (chosen ?? value)),
    [kinds, chosen],
  );
  const { notIndexed = [], isAsked } = useNotIndexed(asked);
  if (isAsked) return <LoadingState shape="text" />;
  if (notIndexed.length > 0 && notIndexed.length === asked.length) {
    return <IndexBuilding onAgain={askAgain} />;
  }
  return <NotInIndex notIndexed={notIndexed} onAgain={askAgain} />;
}

function NotInIndex(props: { notIndexed: readonly Kind[]; onAgain(): void }) {
  const { notIndexed, onAgain } = props;
  const classes = useStyles();
  const { t } = useTexts(searchPageTranslationRef);
  const { term, types, filters, setTypes, setFilters } = useSearch();
  const hasFilters = Object.keys(filters).length > 0;
  const missing = formatList(notIndexed.map(({ name }) => name));
  return (
    <EmptyState
      title={term ? t('none.title', { term }) : t('none.titleWithoutTerm')}
      description={
        <>
          {t('none.fewer')}
          {missing && ` ${t('none.notIndexed', { kinds: missing })}`}
        </>
      }
      action={
        <div className={classes.actions}>
          {hasFilters && (
            <Button variant="outlined" onClick={() => setFilters({})}>
              {t('none.unfilter')}
            </Button>
          )}
          {types.length > 0 && (
            <Button variant="outlined" onClick={() => setTypes([])}>
              {t('none.everything')}
            </Button>
          )}
          {missing && (
            <Button variant="outlined" onClick={onAgain}>
              {t('none.again')}
            </Button>
          )}
        </div>
      }
    />
  );
}
