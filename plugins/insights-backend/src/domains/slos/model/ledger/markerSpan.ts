import type { LedgerMarker } from './budgetLedger';

/** Something that happened, as it is known: often without an end. Moments in seconds since 1970. */
export interface Happening {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly startSeconds: number;
  readonly endSeconds?: number;
}

const HOUR = 3_600;

/**
 * How long something is taken to last whose end is not known. What a deploy breaks is mostly noticed within the hour; an
 * incident without an end is given the time that a long one takes.
 */
const LASTS_SECONDS: Readonly<Record<string, number>> = {
  deploy: HOUR,
  release: HOUR,
  incident: 2 * HOUR,
};

/** From when to when a happening is beside what burnt; undefined for kinds that burn nothing. */
export function markerSpan(happening: Happening): LedgerMarker | undefined {
  const lasts = LASTS_SECONDS[happening.kind];
  if (lasts === undefined) return undefined;
  const { startSeconds } = happening;
  return {
    ...happening,
    endSeconds: happening.endSeconds ?? startSeconds + lasts,
  };
}
