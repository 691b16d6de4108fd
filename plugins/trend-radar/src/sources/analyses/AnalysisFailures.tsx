import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  ErrorState,
  formatNumber,
  LoadingState,
  useAnalysisFailures,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { SubSection } from '../SubSection';
import { AnalysisFailureItem } from './AnalysisFailureItem';

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

function FailureList({ total }: { total: number }) {
  const classes = useStyles();
  const { t } = useTranslationRef(trendRadarTranslationRef);
  const list = useAnalysisFailures();
  if (list.isPending) {
    return (
      <LoadingState
        shape="text"
        label={t('sources.analyses.failures.loading')}
      />
    );
  }
  if (list.error && list.items.length === 0) {
    return (
      <ErrorState
        title={t('sources.analyses.failures.error')}
        error={list.error}
        onRetry={list.retry}
      />
    );
  }
  return (
    <>
      <ul
        aria-label={t('sources.analyses.failures.label')}
        className={classes.list}
      >
        {list.items.map(failure => (
          <AnalysisFailureItem
            key={JSON.stringify([failure.signalId, failure.topicId])}
            failure={failure}
          />
        ))}
      </ul>
      <div className={classes.foot}>
        <span>
          {t('sources.analyses.failures.shown', {
            shown: formatNumber(list.items.length),
            total: formatNumber(Math.max(list.items.length, total)),
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
                ? 'sources.analyses.failures.loadingMore'
                : 'sources.analyses.failures.more',
            )}
          </Button>
        )}
      </div>
    </>
  );
}

/** Subjects whose analysis was given up, with the reasons. */
export function AnalysisFailures(props: { total: number }) {
  const { t } = useTranslationRef(trendRadarTranslationRef);
  return (
    <SubSection
      title={t('sources.analyses.failures.title')}
      about={t('sources.analyses.failures.about')}
    >
      <FailureList {...props} />
    </SubSection>
  );
}
