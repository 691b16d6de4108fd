import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  formatNumber,
  Notice,
  useSlaFaults,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../translation';

/** Says that files of agreements could not be read, and what is wrong first. */
export function SlaFaultsNotice() {
  const { t } = useTranslationRef(sloTranslationRef);
  const faults = useSlaFaults().data?.items ?? [];
  const [first] = faults;
  if (!first) return null;
  const place = [first.file, first.line, first.column]
    .filter(part => part !== null)
    .join(':');
  return (
    <Notice tone="attention" icon="warning">
      {t('sla.faults', {
        count: faults.length,
        number: formatNumber(faults.length),
        first: `${place} ${first.detail} ${first.howToMend}`,
      })}
    </Notice>
  );
}
