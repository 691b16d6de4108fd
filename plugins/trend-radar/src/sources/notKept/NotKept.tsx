import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Collector,
  ErrorState,
  formatNumber,
  LoadingState,
  useDeadLetters,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { SubSection } from '../SubSection';
import { Selection } from '../useSelection';
import { NotKeptItem } from './NotKeptItem';

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

function NotKeptList(props: { collector: Collector; selection: Selection }) {
  const { collector, selection } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(trendRadarTranslationRef);
  const list = useDeadLetters(collector.id);
  const { items } = list;
  if (list.isPending) {
    return <LoadingState shape="text" label={t('sources.notKept.loading')} />;
  }
  if (list.error) {
    return (
      <ErrorState
        title={t('sources.notKept.error')}
        error={list.error}
        onRetry={list.retry}
      />
    );
  }
  return (
    <>
      <ul
        aria-label={t('sources.notKept.label', { title: collector.title })}
        className={classes.list}
      >
        {items.map(letter => (
          <NotKeptItem
            key={letter.id}
            letter={letter}
            runSearch={selection.searchOf(collector.id, letter.runId)}
          />
        ))}
      </ul>
      <div className={classes.foot}>
        <span>
          {t('sources.notKept.shown', {
            shown: formatNumber(items.length),
            total: formatNumber(
              Math.max(items.length, collector.deadLetterCount),
            ),
          })}
        </span>
        {list.hasMore && (
          <Button
            size="small"
            disabled={list.isLoadingMore}
            onClick={list.loadMore}
          >
            {t(
              list.isLoadingMore
                ? 'sources.notKept.loadingMore'
                : 'sources.notKept.more',
            )}
          </Button>
        )}
      </div>
    </>
  );
}

/** What a collector could not keep: which item, why, and how to mend it. */
export function NotKept(props: { collector: Collector; selection: Selection }) {
  const { t } = useTranslationRef(trendRadarTranslationRef);
  const isNone = props.collector.deadLetterCount === 0;
  return (
    <SubSection
      title={t('sources.notKept.title')}
      about={t(isNone ? 'sources.notKept.none' : 'sources.notKept.about')}
    >
      {!isNone && <NotKeptList {...props} />}
    </SubSection>
  );
}
