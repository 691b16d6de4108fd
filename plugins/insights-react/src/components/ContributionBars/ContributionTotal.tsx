import {
  formatBareValue,
  formatChange,
  formatShare,
} from '@almanac/backstage-plugin-insights-common';
import type { Contributions } from '../../api/wire';
import { insightsTranslationRef } from '../../translation/insightsTranslationRef';
import type { ContributionTable } from './contributionRows';
import { useTexts } from '../../translation/useTexts';

/** The whole change, which the lines above add up to. */
export function ContributionTotal(props: {
  contributions: Contributions;
  shown: ContributionTable;
  unit: string;
}) {
  const { t } = useTexts(insightsTranslationRef);
  const { contributions, shown, unit } = props;
  const { total, decimals } = shown;
  const whole = contributions.change === 0 ? null : 1;
  return (
    <tfoot>
      <tr>
        <th scope="row">{t('contributions.total')}</th>
        <td />
        <td>{formatBareValue(contributions.before, unit)}</td>
        <td>{formatBareValue(contributions.after, unit)}</td>
        <td>{formatChange(total, unit, { decimals, bare: true })}</td>
        <td>{formatShare(whole, { decimals: 0 })}</td>
      </tr>
    </tfoot>
  );
}
