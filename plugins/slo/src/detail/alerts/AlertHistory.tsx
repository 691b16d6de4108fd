import {
  SloAlertEpisode,
  Time,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { AlertEpisodes } from '../../parts/AlertEpisodes';
import { sloTranslationRef } from '../../translation';

/**
 * The times that an alert of this objective was pending or fired, the latest first.
 *
 * @param props - `watchedSince`: from when on alerts are known; null before the first evaluation
 */
export function AlertHistory(props: {
  episodes: SloAlertEpisode[];
  watchedSince: string | null;
}) {
  const { episodes, watchedSince } = props;
  const { note } = usePlainTable();
  const { t } = useTexts(sloTranslationRef);
  if (watchedSince === null) {
    return <p className={note}>{t('detail.alerts.notWatched')}</p>;
  }
  const since = <Time at={watchedSince} />;
  if (episodes.length === 0) {
    return <p className={note}>{t('detail.alerts.historyNone', { since })}</p>;
  }
  return (
    <>
      <p className={note}>{t('detail.alerts.watched', { since })}</p>
      <AlertEpisodes
        episodes={episodes}
        caption={t('detail.alerts.caption')}
        of="windows"
      />
    </>
  );
}
