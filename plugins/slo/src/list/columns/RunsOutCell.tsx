import {
  formatDuration,
  formatNumber,
  Slo,
  useTexts,
  TwoLines,
} from '@almanac/backstage-plugin-insights-react';
import { OutlookWords } from '../../parts/OutlookWords';
import { SloNumber } from '../../parts/SloNumber';
import { sloTranslationRef } from '../../translation';

/** How fast the budget burns, and over which time that was measured; undefined where it is not known. */
function useBurnWords() {
  const { t } = useTexts(sloTranslationRef);
  return ({ burnRate, burnRateSeconds }: Slo): string | undefined => {
    if (burnRate === null) return undefined;
    // Whether it burns fast shows in two digits; its working has the others.
    const rate = formatNumber(Number(burnRate.toPrecision(2)));
    // Left out where an older version of the backend evaluated it last.
    if (!burnRateSeconds) return t('list.table.burn', { rate });
    const window = formatDuration(burnRateSeconds * 1_000);
    return t('list.table.burnOver', { rate, window });
  };
}

/** When the budget runs out, and how fast it burns. */
export function RunsOutCell({ slo }: { slo: Slo }) {
  const { t } = useTexts(sloTranslationRef);
  const { title } = slo;
  const burn = useBurnWords()(slo);
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
