import { digestOf } from '../../../platform/digest';
import type { TrendMember } from './TrendInput';

/** `sha256:` and hex over what is analysed: start, step, values and members, bit by bit. */
export function inputDigest(series: {
  readonly start: string;
  readonly step: string;
  readonly values: Float64Array;
  readonly members: readonly TrendMember[];
}): string {
  return digestOf(
    JSON.stringify([series.start, series.step]),
    series.values,
    ...series.members.flatMap(({ dimension, member, values, wholes }) => [
      JSON.stringify([dimension, member]),
      values,
      ...(wholes ? [wholes] : []),
    ]),
  );
}
