import { useEffect, useRef } from 'react';
import List from '@material-ui/core/List';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  EmptyState,
  ErrorState,
  formatNumber,
  LoadingState,
  useTexts,
  VisuallyHidden,
} from '@almanac/backstage-plugin-insights-react';
import {
  DefaultResultListItem,
  useSearch,
} from '@backstage/plugin-search-react';
import type { SearchResultSet } from '@backstage/plugin-search-common';
import type { Kind } from './Kind';
import { NothingFound } from './NothingFound';
import { Pager } from './Pager';
import type { ResultItem } from './ResultItem';
import { searchPageTranslationRef } from './translation';
import { useAskAgain } from './useAskAgain';

const useStyles = makeStyles(theme => ({
  heading: {
    fontSize: 14,
    color: theme.palette.text.secondary,
    outline: 'none',
  },
  list: {
    padding: 0,
    // The catalog's break in the middle of words.
    '& .MuiListItemText-root': {
      wordBreak: 'normal',
      overflowWrap: 'anywhere',
    },
  },
  old: { opacity: 0.6 },
}));

interface ResultsProps {
  readonly kinds: readonly Kind[];
  readonly items: readonly ResultItem[];
  readonly noTrack: boolean;
}

/** What search found, or why there is nothing. How much it is is also said to who does not see it. */
export function Results(props: ResultsProps) {
  const { t } = useTexts(searchPageTranslationRef);
  const { result } = useSearch();
  const count = useIsAsked() ? result.value?.numberOfResults : undefined;
  return (
    <section aria-label={t('results.label')}>
      <VisuallyHidden role="status">
        {count !== undefined &&
          !result.loading &&
          t('results.found', { count, shown: formatNumber(count) })}
      </VisuallyHidden>
      <ResultsOrWhyNot {...props} />
    </section>
  );
}

/** It goes on to say the last while the next is asked for. */
function ResultsOrWhyNot(props: ResultsProps) {
  const { t } = useTexts(searchPageTranslationRef);
  const { result, pageCursor, setPageCursor } = useSearch();
  const { value, error, loading } = result;
  const askAgain = useAskAgain();
  if (!useIsAsked()) {
    return (
      <EmptyState title={t('start.title')} description={t('start.what')} />
    );
  }
  if (error && !loading) {
    return (
      <ErrorState
        error={error}
        title={t('failed.title')}
        stillWorks={t('failed.stillWorks')}
        onRetry={() => {
          // It may be the page that search cannot read.
          if (pageCursor) setPageCursor(undefined);
          else askAgain();
        }}
      />
    );
  }
  if (!value || (loading && value.results.length === 0)) {
    return <LoadingState shape="table" label={t('results.searching')} />;
  }
  if (value.results.length === 0) {
    // An address may name a page that is there no more.
    const isPastTheEnd = value.previousPageCursor !== undefined;
    return isPastTheEnd ? (
      <ToFirstPage />
    ) : (
      <NothingFound kinds={props.kinds} />
    );
  }
  return <Found {...props} found={value} isOld={loading} />;
}

function ToFirstPage() {
  const { t } = useTexts(searchPageTranslationRef);
  const { setPageCursor } = useSearch();
  useEffect(() => setPageCursor(undefined), [setPageCursor]);
  return <LoadingState shape="table" label={t('results.searching')} />;
}

/** Whether anything is asked for: all results of all kinds are no answer. */
function useIsAsked(): boolean {
  const { term, types, filters } = useSearch();
  return term !== '' || types.length > 0 || Object.keys(filters).length > 0;
}

function Found(props: {
  found: SearchResultSet;
  isOld: boolean;
  items: readonly ResultItem[];
  noTrack: boolean;
}) {
  const { found, isOld, items, noTrack } = props;
  const classes = useStyles();
  const { t } = useTexts(searchPageTranslationRef);
  const heading = useFocusOnPage(isOld);
  const { numberOfResults: count } = found;
  return (
    <>
      <Typography
        ref={heading}
        tabIndex={-1}
        variant="h2"
        className={classes.heading}
      >
        {count === undefined
          ? t('results.label')
          : t('results.found', { count, shown: formatNumber(count) })}
      </Typography>
      <List
        aria-busy={isOld}
        className={`${classes.list} ${isOld ? classes.old : ''}`}
      >
        {found.results.map(result => {
          const { document, ...more } = result;
          const Item =
            items.find(({ predicate }) => predicate?.(result))?.component ??
            DefaultResultListItem;
          return (
            <Item
              key={`${result.type} ${document.location}`}
              {...more}
              result={document}
              noTrack={noTrack}
            />
          );
        })}
      </List>
      <Pager found={found} />
    </>
  );
}

/** Leads to the beginning of the results when another page of them has come. */
function useFocusOnPage(isOld: boolean) {
  const heading = useRef<HTMLElement>(null);
  const { pageCursor } = useSearch();
  const shown = useRef(pageCursor);
  useEffect(() => {
    if (isOld || shown.current === pageCursor) return;
    shown.current = pageCursor;
    // New words are being typed elsewhere.
    if (document.activeElement?.closest('[role="search"]')) return;
    heading.current?.focus();
  }, [isOld, pageCursor]);
  return heading;
}
