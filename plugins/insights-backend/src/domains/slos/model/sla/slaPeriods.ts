import { DateTime } from 'luxon';
import type { Span, TimeWindow } from '../window/TimeWindow';
import { windowAt } from '../window/windowAt';
import type { Agreement } from './Agreement';

/** What an agreement once said. */
export interface AgreementVersion {
  /** From 1. */
  readonly version: number;
  /** ISO 8601 instants; null while it holds. */
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly agreement: Agreement;
}

/** A period, and what was agreed when it ended. */
export interface SlaPeriod {
  readonly span: Span;
  readonly version: AgreementVersion;
  /** Whether the agreement held then; a period of before is told for comparison, and costs nothing. */
  readonly isPromised: boolean;
}

/** The period that a moment lies in, of what holds now; undefined before the agreement begins. */
export function currentPeriod(
  agreement: Agreement,
  nowSeconds: number,
): Span | undefined {
  return clipped(windowAt(agreement.window, nowSeconds), agreement, nowSeconds);
}

/**
 * Periods that are over, the latest first, each with the version that held when it ended; one that ended before the
 * agreement was first read goes by the first version. Rolling windows have no periods.
 *
 * @param versions - the oldest first, one at least
 * @param latest - so many of them
 * @param fromSeconds - and all that ended later than this; none when left out
 */
export function pastPeriods(
  versions: readonly AgreementVersion[],
  nowSeconds: number,
  latest: number,
  fromSeconds = Infinity,
): SlaPeriod[] {
  const periods: SlaPeriod[] = [];
  const { window } = versions[versions.length - 1].agreement;
  if (window.kind === 'rolling') return [];
  let end = windowAt(window, nowSeconds).startSeconds;
  while (periods.length < latest || end > fromSeconds) {
    const { version, isPromised } = heldAt(versions, end);
    const { agreement } = version;
    if (agreement.window.kind === 'rolling') break;
    // Where another version had other periods, the one that was under way ends where the next begins.
    const whole = windowAt(agreement.window, end - 1);
    const span = clipped({ ...whole, endSeconds: end }, agreement, end);
    if (!span) break;
    periods.push({ span, version, isPromised });
    if (span.startSeconds > whole.startSeconds) break;
    end = whole.startSeconds;
  }
  return periods;
}

/** The last version that began before a period ended; what was retired by then was promised no more. */
function heldAt(versions: readonly AgreementVersion[], endSeconds: number) {
  const held = versions.findLast(
    ({ validFrom }) => secondsAt(validFrom) < endSeconds,
  );
  const version = held ?? versions[0];
  const isPromised = held
    ? held.validTo === null || secondsAt(held.validTo) >= endSeconds
    : version.agreement.since !== undefined;
  return { version, isPromised };
}

function secondsAt(instant: string): number {
  return Date.parse(instant) / 1_000;
}

function clipped(
  span: Span,
  { since, window }: Agreement,
  untilSeconds: number,
): Span | undefined {
  if (since === undefined) return span;
  const from = firstSecond(since, window);
  if (from >= untilSeconds) return undefined;
  return { ...span, startSeconds: Math.max(span.startSeconds, from) };
}

/** Where a day begins in the zone of a window; in UTC where it has none. */
function firstSecond(day: string, window: TimeWindow): number {
  const zone = window.kind === 'calendar' ? window.timeZone : 'UTC';
  return DateTime.fromISO(day, { zone }).toSeconds();
}
