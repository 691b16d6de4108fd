import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  SloAlertEpisode,
  usePlainTable,
} from '@almanac/backstage-plugin-insights-react';
import { AlertEpisodes } from '../../parts/AlertEpisodes';
import { sloTranslationRef } from '../../translation';

/** The times that an alert of this objective was pending or fired, the latest first. */
export function AlertHistory(props: { episodes: SloAlertEpisode[] }) {
  const { note } = usePlainTable();
  const { t } = useTranslationRef(sloTranslationRef);
  if (props.episodes.length === 0) {
    return <p className={note}>{t('detail.alerts.historyNone')}</p>;
  }
  return (
    <AlertEpisodes
      episodes={props.episodes}
      caption={t('detail.alerts.caption')}
      of="windows"
    />
  );
}
