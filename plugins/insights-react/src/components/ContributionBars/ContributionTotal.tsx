import {
  formatBareValue,
  formatChange,
  formatShare,
} from '@almanac/backstage-plugin-insights-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Contributions } from '../../api/wire';
import { insightsTranslationRef } from '../../translation';
import type { ContributionTable } from './contributionRows';

/** The whole change, which the lines above add up to. */
export function ContributionTotal(props: {
  contributions: Contributions;
  shown: ContributionTable;
  unit: string;
}) {
  const { t } = useTranslationRef(insightsTranslationRef);
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
