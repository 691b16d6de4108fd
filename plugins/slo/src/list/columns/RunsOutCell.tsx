import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { formatNumber, Slo } from '@almanac/backstage-plugin-insights-react';
import { OutlookWords } from '../../parts/OutlookWords';
import { SloNumber } from '../../parts/SloNumber';
import { sloTranslationRef } from '../../translation';
import { TwoLines } from './TwoLines';

/** When the budget runs out, and how fast it burns. */
export function RunsOutCell({ slo }: { slo: Slo }) {
  const { t } = useTranslationRef(sloTranslationRef);
  const { burnRate, title } = slo;
  const burn =
    burnRate === null
      ? undefined
      : t('list.table.burn', { rate: formatNumber(burnRate) });
  return (
    <TwoLines
      first={<OutlookWords slo={slo} />}
      second={
        burn ? (
          <SloNumber
            slo={{ name: slo.name }}
            label={t('list.table.burnOf', { burn, title })}
          >
            {burn}
          </SloNumber>
        ) : (
          t('list.table.burnUnknown')
        )
      }
    />
  );
}
