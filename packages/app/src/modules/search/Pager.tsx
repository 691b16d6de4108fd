import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useTexts } from '@almanac/backstage-plugin-insights-react';
import type { SearchResultSet } from '@backstage/plugin-search-common';
import { useSearch } from '@backstage/plugin-search-react';
import { searchPageTranslationRef } from './translation';

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', gap: theme.spacing(1), margin: theme.spacing(2, 0) },
}));

/** The ways to the pages before and after; nothing where there is one page only. */
export function Pager({ found }: { found: SearchResultSet }) {
  const classes = useStyles();
  const { t } = useTexts(searchPageTranslationRef);
  const { setPageCursor } = useSearch();
  const { previousPageCursor: previous, nextPageCursor: next } = found;
  if (!previous && !next) return null;
  return (
    <nav aria-label={t('results.pages')} className={classes.root}>
      <Button
        variant="outlined"
        disabled={!previous}
        onClick={() => setPageCursor(previous)}
      >
        {t('results.previous')}
      </Button>
      <Button
        variant="outlined"
        disabled={!next}
        onClick={() => setPageCursor(next)}
      >
        {t('results.next')}
      </Button>
    </nav>
  );
}
