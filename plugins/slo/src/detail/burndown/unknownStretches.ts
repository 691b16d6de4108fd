import { SloHistory } from '@almanac/backstage-plugin-insights-react';

/** A stretch of slices that are known alike; instants. */
export interface UnknownStretch {
  start: string;
  end: string;
  /** Nothing of it is known, or less than half. */
  kind: 'unknown' | 'partly';
}

const ENOUGH = 0.5;

function kindOf(known: number): UnknownStretch['kind'] | undefined {
  if (known === 0) return 'unknown';
  return known < ENOUGH ? 'partly' : undefined;
}

/** The stretches of a history of which little or nothing is known; neighbours of one kind are one stretch. */
export function unknownStretches(
  history: Pick<SloHistory, 'at' | 'seconds' | 'known'>,
): UnknownStretch[] {
  const stretches: UnknownStretch[] = [];
  history.at.forEach((start, index) => {
    const kind = kindOf(history.known[index]);
    if (!kind) return;
    const from = Date.parse(start);
    const end = new Date(from + history.seconds[index] * 1_000).toISOString();
    const before = stretches[stretches.length - 1];
    if (before?.kind === kind && Date.parse(before.end) === from) {
      before.end = end;
    } else {
      stretches.push({ start, end, kind });
    }
  });
  return stretches;
}
