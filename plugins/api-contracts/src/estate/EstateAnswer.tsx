import {
  AnswerHeader,
  formatNumber,
  useContracts,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../translation';
import { ANSWERED_DAYS, sinceInstant } from './sinceChoices';

/** How many APIs broke somebody lately, in one sentence. */
export function EstateAnswer() {
  const { t } = useTexts(apiContractsTranslationRef);
  // The same for an hour; the list is asked for each minute, so a page that stays open moves on.
  const since = sinceInstant(ANSWERED_DAYS, Date.now());
  const broken = useContracts({ breakingSince: since }, { limit: 1 });
  if (broken.matchingCount === undefined) return null;
  const days = ANSWERED_DAYS;
  return (
    <AnswerHeader
      sentence={
        broken.matchingCount === 0
          ? t('estate.sentence.none', { days })
          : t('estate.sentence.some', {
              count: broken.matchingCount,
              number: formatNumber(broken.matchingCount),
              total: formatNumber(broken.totalCount ?? 0),
              days,
            })
      }
    />
  );
}
