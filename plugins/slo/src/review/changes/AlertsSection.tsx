import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  formatDuration,
  PageSection,
  plainWord,
  SloAlertEpisode,
  SloReview,
  StateChip,
  Time,
  usePlainTable,
} from '@almanac/backstage-plugin-insights-react';
import { PlainTable } from '../../detail/lib/PlainTable';
import { SloLink } from '../../parts/SloLink';
import { sloTranslationRef } from '../../translation';
import { LeftOff } from '../LeftOff';

function Episode({ episode }: { episode: SloAlertEpisode }) {
  const classes = usePlainTable();
  const { t } = useTranslationRef(sloTranslationRef);
  const { slo, title, severity, pendingAt, firedAt, resolvedAt } = episode;
  const isKnown = severity === 'page' || severity === 'ticket';
  return (
    <tr>
      <td>
        <StateChip state={episode.state} />
      </td>
      <td>{isKnown ? t(`review.alerts.${severity}`) : plainWord(severity)}</td>
      <td style={{ minWidth: 180 }}>
        <SloLink slo={{ name: slo, title }} />
      </td>
      <td>
        <Time at={pendingAt} />
      </td>
      <td>{firedAt ? <Time at={firedAt} /> : t('review.alerts.notFired')}</td>
      <td className={classes.number}>
        {resolvedAt
          ? formatDuration(Date.parse(resolvedAt) - Date.parse(pendingAt))
          : t('review.alerts.ongoing')}
      </td>
    </tr>
  );
}

/** Alerts that began, the latest first. */
export function AlertsSection({ alerts }: { alerts: SloReview['alerts'] }) {
  const { note } = usePlainTable();
  const { t } = useTranslationRef(sloTranslationRef);
  return (
    <PageSection anchor="alerts" title={t('review.alerts.title')}>
      {alerts.items.length === 0 ? (
        <p className={note}>{t('review.alerts.none')}</p>
      ) : (
        <PlainTable
          caption={t('review.alerts.caption')}
          columns={[
            { title: t('review.alerts.state') },
            { title: t('review.alerts.severity') },
            { title: t('review.alerts.slo') },
            { title: t('review.alerts.began') },
            { title: t('review.alerts.fired') },
            { title: t('review.alerts.lasted'), align: 'right' },
          ]}
        >
          {alerts.items.map(episode => (
            <Episode key={episode.id} episode={episode} />
          ))}
        </PlainTable>
      )}
      <LeftOff leftOff={alerts.leftOff} />
    </PageSection>
  );
}
