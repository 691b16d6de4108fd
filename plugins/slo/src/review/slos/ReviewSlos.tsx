import {
  PageSection,
  PlainTable,
  SloReview,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';
import { LeftOff } from '../LeftOff';
import { ReviewSloRow } from './ReviewSloRow';

/** Each SLO of the team with what is left now and what was left a week ago. */
export function ReviewSlos({ slos }: { slos: SloReview['slos'] }) {
  const { note } = usePlainTable();
  const { t } = useTexts(sloTranslationRef);
  const right = { align: 'right' as const };
  return (
    <PageSection anchor="slos" title={t('review.slos.title')}>
      {slos.items.length === 0 ? (
        <p className={note}>{t('review.slos.none')}</p>
      ) : (
        <PlainTable
          caption={t('review.slos.caption')}
          columns={[
            { title: t('review.slos.slo') },
            { title: t('review.slos.state') },
            { title: t('review.slos.now'), ...right },
            { title: t('review.slos.weekAgo'), ...right },
            { title: t('review.slos.change'), ...right },
            { title: t('review.slos.sli'), ...right },
            { title: t('review.slos.objective') },
          ]}
        >
          {slos.items.map(slo => (
            <ReviewSloRow key={slo.name} slo={slo} />
          ))}
        </PlainTable>
      )}
      <LeftOff leftOff={slos.leftOff} />
    </PageSection>
  );
}
