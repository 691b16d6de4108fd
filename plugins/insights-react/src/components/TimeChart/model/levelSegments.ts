import type { TrendAnalysis } from '../../../api/wire';
import { periodStart } from '../../../lib/formatPeriod';

/** A level that held between two changes. */
export interface LevelSegment {
  from: number;
  to: number;
  level: number;
}

/** The levels between changes, from the first period on screen to the last observed one. */
export function levelSegments(
  changePoints: TrendAnalysis['changePoints'],
  from: number,
  to: number,
): LevelSegment[] {
  if (changePoints.length === 0) return [];
  const changes = changePoints.map(change => ({
    ...change,
    time: periodStart(change.at),
  }));
  const segments = [
    { from: -Infinity, to: changes[0].time, level: changes[0].before },
    ...changes.map((change, index) => ({
      from: change.time,
      to: changes[index + 1]?.time ?? Infinity,
      level: change.after,
    })),
  ];
  return segments
    .map(segment => ({
      ...segment,
      from: Math.max(segment.from, from),
      to: Math.min(segment.to, to),
    }))
    .filter(segment => segment.to > segment.from);
}
