import {
  Blip,
  formatChange,
  formatValue,
} from '@almanac/backstage-plugin-insights-react';
import { useTwoLines } from './useTwoLines';

/** The value of the last period, and how it changed in a year. */
export function ValueCell({ blip, unit }: { blip: Blip; unit: string }) {
  const classes = useTwoLines();
  return (
    <span style={{ lineHeight: 1.35 }}>
      <span style={{ display: 'block' }}>{formatValue(blip.value, unit)}</span>
      <span className={classes.second}>
        {formatChange(blip.changeOfYear, unit)}
      </span>
    </span>
  );
}
