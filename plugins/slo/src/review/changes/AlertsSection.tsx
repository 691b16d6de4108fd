import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  PageSection,
  SloReview,
  usePlainTable,
} from '@almanac/backstage-plugin-insights-react';
import { AlertEpisodes } from '../../parts/AlertEpisodes';
import { sloTranslationRef } from '../../translation';
import { LeftOff } from '../LeftOff';

/** Alerts that began, the latest first. */
export function AlertsSection({ alerts }: { alerts: SloReview['alerts'] }) {
  const { note } = usePlainTable();
  const { t } = useTranslationRef(sloTranslationRef);
  return (
    <PageSection anchor="alerts" title={t('review.alerts.title')}>
      {alerts.items.length === 0 ? (
        <p className={note}>{t('review.alerts.none')}</p>
      ) : (
        <AlertEpisodes
          episodes={alerts.items}
          caption={t('review.alerts.caption')}
          of="slo"
        />
      )}
      <LeftOff leftOff={alerts.leftOff} />
    </PageSection>
  );
}
