import {
  formatBareValue,
  formatChange,
  formatShare,
} from '@almanac/backstage-plugin-insights-common';
import { memberColours } from '../../lib/memberColour';
import { usePaletteMode } from '../../lib/usePaletteMode';
import { MiddleTruncate } from '../text/MiddleTruncate';
import { ChangeBar } from './ChangeBar';
import { otherKey, type ContributionTable } from './contributionRows';

/** A line for each member, and for what none of them explains. */
export function ContributionLines(props: {
  shown: ContributionTable;
  unit: string;
}) {
  const { shown, unit } = props;
  const members = shown.rows
    .map(row => row.key)
    .filter(key => key !== otherKey);
  const colours = memberColours(members, usePaletteMode());
  const { decimals } = shown;
  return (
    <tbody>
      {shown.rows.map(row => (
        <tr key={row.key}>
          <th scope="row">
            <MiddleTruncate text={row.title} maxCharacters={28} />
          </th>
          <td>
            <ChangeBar
              change={row.change}
              low={shown.low}
              high={shown.high}
              colour={colours.get(row.key)}
            />
          </td>
          <td>{formatBareValue(row.before, unit)}</td>
          <td>{formatBareValue(row.after, unit)}</td>
          <td>{formatChange(row.change, unit, { decimals, bare: true })}</td>
          <td>{formatShare(row.share, { decimals: 0 })}</td>
        </tr>
      ))}
    </tbody>
  );
}
