import {
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../translation';

/** Says that a list was cut. */
export function LeftOff({ leftOff }: { leftOff: boolean }) {
  const { note } = usePlainTable();
  const { t } = useTexts(sloTranslationRef);
  return leftOff ? <p className={note}>{t('review.leftOff')}</p> : null;
}
