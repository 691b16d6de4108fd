import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  formatDuration,
  SloAlertEpisode,
  StateChip,
  Time,
  usePlainTable,
} from '@almanac/backstage-plugin-insights-react';
import { PlainTable } from '../lib/PlainTable';
import { sloTranslationRef } from '../../translation';

function Episode({ episode }: { episode: SloAlertEpisode }) {
  const classes = usePlainTable();
  const { t } = useTranslationRef(sloTranslationRef);
  const { pendingAt, firedAt, resolvedAt, longSeconds, shortSeconds } = episode;
  return (
    <tr>
      <td>
        <StateChip state={episode.state} />
      </td>
      <td>{t(`detail.words.severity.${episode.severity}`)}</td>
      <td style={{ whiteSpace: 'nowrap' }}>
        {t('detail.alerts.both', {
          long: formatDuration(longSeconds * 1_000),
          short: formatDuration(shortSeconds * 1_000),
        })}
      </td>
      <td>
        <Time at={pendingAt} />
      </td>
      <td>
        {firedAt ? (
          <Time at={firedAt} />
        ) : (
          t(resolvedAt ? 'detail.alerts.notFired' : 'detail.alerts.notYet')
        )}
      </td>
      <td className={classes.number}>
        {resolvedAt
          ? formatDuration(Date.parse(resolvedAt) - Date.parse(pendingAt))
          : t('detail.alerts.ongoing')}
      </td>
    </tr>
  );
}

/** The times that an alert of this objective was pending or fired, the latest first. */
export function AlertHistory(props: { episodes: SloAlertEpisode[] }) {
  const classes = usePlainTable();
  const { t } = useTranslationRef(sloTranslationRef);
  if (props.episodes.length === 0) {
    return <p className={classes.note}>{t('detail.alerts.historyNone')}</p>;
  }
  return (
    <PlainTable
      caption={t('detail.alerts.caption')}
      columns={[
        { title: t('detail.alerts.state') },
        { title: t('detail.alerts.severity') },
        { title: t('detail.alerts.window') },
        { title: t('detail.alerts.began') },
        { title: t('detail.alerts.fired') },
        { title: t('detail.alerts.lasted'), align: 'right' },
      ]}
    >
      {props.episodes.map(episode => (
        <Episode key={episode.id} episode={episode} />
      ))}
    </PlainTable>
  );
}
