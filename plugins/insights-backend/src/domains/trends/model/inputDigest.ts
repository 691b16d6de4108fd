import { createHash } from 'node:crypto';
import type { TrendMember } from './TrendInput';

/** `sha256:` and hex over what is analysed: start, step, values and members, bit by bit. */
export function inputDigest(series: {
  readonly start: string;
  readonly step: string;
  readonly values: Float64Array;
  readonly members: readonly TrendMember[];
}): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([series.start, series.step]));
  hash.update(series.values);
  for (const member of series.members) {
    hash.update(JSON.stringify([member.dimension, member.member]));
    hash.update(member.values);
  }
  return `sha256:${hash.digest('hex')}`;
}
