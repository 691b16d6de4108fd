import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  PageSection,
  SloReview,
} from '@almanac/backstage-plugin-insights-react';
import { AlertEpisodes } from '../../parts/AlertEpisodes';
import { sloTranslationRef } from '../../translation';
import { LeftOff } from '../LeftOff';
import { NothingSince } from './NothingSince';

/** Alerts that began, the latest first. */
export function AlertsSection({ review }: { review: SloReview }) {
  const { t } = useTranslationRef(sloTranslationRef);
  const { alerts } = review;
  return (
    <PageSection anchor="alerts" title={t('review.alerts.title')}>
      {alerts.items.length === 0 ? (
        <NothingSince of="alerts" review={review} />
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
