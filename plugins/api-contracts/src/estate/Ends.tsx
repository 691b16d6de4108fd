import {
  Contract,
  formatNumber,
  formatPeriod,
  StateChip,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../translation';

/** How much of a definition is to end, and when next. */
export function Ends({ of }: { of: Contract['deprecations'] }) {
  const { t } = useTexts(apiContractsTranslationRef);
  const { overdue, undated, nextOn } = of;
  if (overdue > 0) {
    return (
      <StateChip
        state="overdue"
        label={t('estate.ends.overdue', {
          count: overdue,
          number: formatNumber(overdue),
        })}
      />
    );
  }
  if (nextOn !== null) {
    return (
      <span>
        {t('estate.ends.next', { time: formatPeriod(nextOn, 'day') })}
      </span>
    );
  }
  if (undated > 0) {
    return (
      <span>
        {t('estate.ends.undated', {
          count: undated,
          number: formatNumber(undated),
        })}
      </span>
    );
  }
  return <span>{t('estate.ends.none')}</span>;
}
