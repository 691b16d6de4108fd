import {
  SloAction,
  Time,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';

/** When it opened, and until when it is to be done, is excepted, or was closed. */
export function ActionTimes({ action }: { action: SloAction }) {
  const { t } = useTexts(sloTranslationRef);
  const { state, openedAt, dueAt, exceptedUntil, closedAt } = action;
  const isToDo = state === 'open' || state === 'acknowledged';
  return (
    <>
      {t('review.actions.opened', { at: <Time at={openedAt} /> })}
      {isToDo && <>, {t('review.actions.due', { at: <Time at={dueAt} /> })}</>}
      {state === 'excepted' && exceptedUntil && (
        <>
          , {t('review.actions.excepted', { at: <Time at={exceptedUntil} /> })}
        </>
      )}
      {closedAt && (
        <>, {t('review.actions.closed', { at: <Time at={closedAt} /> })}</>
      )}
    </>
  );
}
