import {
  PageSection,
  SloReview,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { AlertEpisodes } from '../../parts/AlertEpisodes';
import { sloTranslationRef } from '../../translation';
import { LeftOff } from '../LeftOff';
import { NothingSince } from './NothingSince';

/** Alerts that began, the latest first. */
export function AlertsSection({ review }: { review: SloReview }) {
  const { t } = useTexts(sloTranslationRef);
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
