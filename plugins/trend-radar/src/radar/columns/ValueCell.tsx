import {
  BlipNumber,
  formatChange,
  formatValue,
} from '@almanac/backstage-plugin-insights-react';
import { useTwoLines } from './useTwoLines';
import type { ShownBlip } from '../ShownBlip';

/** The value of the period that is shown, and how it changed in a year; both open their working. */
export function ValueCell(props: {
  radarId: string;
  blip: ShownBlip;
  unit: string;
  /** Whether changes of a year are told; they are of today alone. */
  hasChange: boolean;
}) {
  const { radarId, blip, unit } = props;
  const classes = useTwoLines();
  const value = formatValue(blip.value, unit);
  const change = props.hasChange && formatChange(blip.changeOfYear, unit);
  return (
    <BlipNumber
      blip={{ radarId, topicId: blip.topicId }}
      name={`${change ? `${value} ${change}` : value}, ${blip.title}`}
    >
      <span style={{ display: 'block', lineHeight: 1.35 }}>{value}</span>
      {change && (
        <span
          className={classes.second}
          // Not inline: the line under the number is enough to show that both open something.
          style={{ display: 'inline-block', lineHeight: 1.35 }}
        >
          {change}
        </span>
      )}
    </BlipNumber>
  );
}
