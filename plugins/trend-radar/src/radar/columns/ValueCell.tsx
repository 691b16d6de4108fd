import {
  Blip,
  BlipNumber,
  formatChange,
  formatValue,
} from '@almanac/backstage-plugin-insights-react';
import { useTwoLines } from './useTwoLines';

/** The value of the last period, and how it changed in a year; both open their working. */
export function ValueCell(props: {
  radarId: string;
  blip: Blip;
  unit: string;
}) {
  const { radarId, blip, unit } = props;
  const classes = useTwoLines();
  const value = formatValue(blip.value, unit);
  const change = formatChange(blip.changeOfYear, unit);
  return (
    <BlipNumber
      blip={{ radarId, topicId: blip.topicId }}
      name={`${value} ${change}, ${blip.title}`}
    >
      <span style={{ display: 'block', lineHeight: 1.35 }}>{value}</span>
      <span
        className={classes.second}
        // Not inline: the line under the number is enough to show that both open something.
        style={{ display: 'inline-block', lineHeight: 1.35 }}
      >
        {change}
      </span>
    </BlipNumber>
  );
}
