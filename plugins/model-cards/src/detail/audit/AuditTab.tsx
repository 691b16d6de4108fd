import { useMemo } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import {
  EmptyState,
  LoadingState,
  PageSection,
  useModelCardEdits,
  useModelEvents,
  useModelPromotions,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';
import { TabFailure } from '../lib/TabFailure';
import { ModelParts } from '../ModelParts';
import { PartNotice } from './PartNotice';
import { timeLine } from './timeLine';
import { TimeLineItem } from './TimeLineItem';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none' },
});

/** What happened to the model in one time line: in the registry, on the card, in the ledger. */
export function AuditTab({ address }: ModelParts) {
  const classes = useStyles();
  const { t } = useTexts(modelCardsTranslationRef);
  const events = useModelEvents(address);
  const edits = useModelCardEdits(address);
  const promotions = useModelPromotions(address);
  const lists = [events, edits, promotions];
  const entries = useMemo(
    () => timeLine({ events, edits, promotions }),
    [events, edits, promotions],
  );
  const failed = lists.find(({ error }) => error);
  const goOn = lists.filter(({ hasMore }) => hasMore);
  const isPending = lists.some(list => list.isPending);
  const retry = () => lists.forEach(list => list.error && list.retry());
  return (
    <PageSection anchor="audit" title={t('detail.audit.title')}>
      {failed?.error && entries.length === 0 && (
        <TabFailure
          title={t('detail.audit.failed')}
          error={failed.error}
          onRetry={retry}
        />
      )}
      {failed?.error && entries.length > 0 && (
        <PartNotice
          readAt={failed.readAt}
          reason={t('detail.audit.partly', { reason: failed.error.message })}
          onRetry={retry}
        />
      )}
      {isPending && !failed && <LoadingState shape="table" />}
      {!isPending && !failed && entries.length === 0 && (
        <EmptyState
          title={t('detail.audit.empty.title')}
          description={t('detail.audit.empty.detail')}
        />
      )}
      {!isPending && entries.length > 0 && (
        <ol className={classes.list}>
          {entries.map(entry => (
            <TimeLineItem key={entry.key} entry={entry} />
          ))}
        </ol>
      )}
      {!isPending && goOn.length > 0 && (
        <Button
          size="small"
          disabled={goOn.some(({ isLoadingMore }) => isLoadingMore)}
          onClick={() => goOn.forEach(({ loadMore }) => loadMore())}
        >
          {t('detail.older')}
        </Button>
      )}
    </PageSection>
  );
}
