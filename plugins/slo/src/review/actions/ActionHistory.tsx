import {
  ErrorState,
  LoadingState,
  plainWord,
  SloActionDetail,
  Time,
  useEntityTitle,
  useSloAction,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';
import { useChangeList } from '../changes/useChangeList';

type Event = SloActionDetail['events'][number];

const kinds = [
  'opened',
  'acknowledged',
  'done',
  'excepted',
  'reopened',
  'lapsed',
  'cleared',
] as const;

function EventLine({ event }: { event: Event }) {
  const classes = useChangeList();
  const { t } = useTexts(sloTranslationRef);
  const kind = kinds.find(known => known === event.kind);
  const by = useEntityTitle(event.by ?? '');
  return (
    <li>
      {kind
        ? t(`review.actions.event.${kind}`, {
            until: event.until ? <Time at={event.until} /> : '',
          })
        : plainWord(event.kind)}{' '}
      <span className={classes.quiet}>
        <Time at={event.at} />
        {event.by && `, ${t('review.actions.by', { by })}`}
      </span>
      {event.note && <div>{event.note}</div>}
    </li>
  );
}

/** All that happened to an action, the oldest first. */
export function ActionHistory({ actionId }: { actionId: string }) {
  const classes = useChangeList();
  const { t } = useTexts(sloTranslationRef);
  const { data, error, refetch } = useSloAction(actionId);
  if (!data) {
    return error ? (
      <ErrorState
        error={error}
        stillWorks={t('review.reports.stillWorks')}
        onRetry={() => void refetch()}
      />
    ) : (
      <LoadingState />
    );
  }
  return (
    <ul className={classes.list}>
      {data.events.map(event => (
        <EventLine key={`${event.kind} ${event.at}`} event={event} />
      ))}
    </ul>
  );
}
