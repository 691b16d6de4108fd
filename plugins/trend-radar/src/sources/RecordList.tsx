import { ReactNode } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import {
  ErrorState,
  LoadingState,
  PagedList,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../translation';

const useStyles = makeStyles(theme => ({
  list: {
    margin: 0,
    padding: theme.spacing(0, 2),
    listStyle: 'none',
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: 8,
    backgroundColor: theme.palette.background.paper,
  },
  foot: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(2),
    minHeight: 40,
    fontSize: 13,
    color: theme.palette.text.secondary,
    fontVariantNumeric: 'tabular-nums',
  },
}));

/** The words of a list of records. */
export interface RecordListWords {
  label: string;
  loading: string;
  error: string;
  /** How many are shown of how many. */
  shown: string;
  more: string;
  loadingMore: string;
}

/** Records page by page. Where a further page cannot be read, those before stay. */
export function RecordList<Item>(props: {
  list: PagedList<Item>;
  words: RecordListWords;
  children(item: Item): ReactNode;
}) {
  const { list, words } = props;
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  if (list.isPending) {
    return <LoadingState shape="text" label={words.loading} />;
  }
  const failure = list.error && (
    <ErrorState
      title={words.error}
      error={list.error}
      stillWorks={t('sources.error.partStillWorks')}
      onRetry={list.retry}
    />
  );
  if (failure && list.items.length === 0) return failure;
  return (
    <>
      <ul aria-label={words.label} className={classes.list}>
        {list.items.map(props.children)}
      </ul>
      {failure}
      <div className={classes.foot}>
        <span>{words.shown}</span>
        {list.hasMore && (
          <Button
            size="small"
            disabled={list.isLoadingMore}
            onClick={list.loadMore}
          >
            {list.isLoadingMore ? words.loadingMore : words.more}
          </Button>
        )}
      </div>
    </>
  );
}
