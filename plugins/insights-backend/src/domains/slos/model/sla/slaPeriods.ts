import { DateTime } from 'luxon';
import type { Span, TimeWindow } from '../window/TimeWindow';
import { windowAt } from '../window/windowAt';
import type { Agreement } from './Agreement';
import { zoneOf } from './zoneOf';

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
 * agreement was first read goes by the first version. Rolling windows have no periods; those that ended before a window began
 * to roll are told all the same.
 *
 * @param versions - the oldest first, one at least
 * @param untilSeconds - now, or when the agreement was retired
 * @param latest - so many of them
 * @param fromSeconds - and all that ended later than this; none when left out
 */
export function pastPeriods(
  versions: readonly AgreementVersion[],
  untilSeconds: number,
  latest: number,
  fromSeconds = Infinity,
): SlaPeriod[] {
  const periods: SlaPeriod[] = [];
  let end = lastEnd(versions, untilSeconds);
  while (end !== undefined && (periods.length < latest || end > fromSeconds)) {
    const { version, isPromised } = heldAt(versions, end);
    const { agreement } = version;
    if (agreement.window.kind === 'rolling') {
      end = lastEnd(versions.slice(0, versions.indexOf(version) + 1), end);
      continue;
    }
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

/** When the last period of the latest version ended; of one before, where the window rolls. Undefined where there is none. */
function lastEnd(
  versions: readonly AgreementVersion[],
  untilSeconds: number,
): number | undefined {
  const latest = versions.at(-1);
  if (!latest) return undefined;
  const { window } = latest.agreement;
  return window.kind === 'rolling'
    ? lastEnd(versions.slice(0, -1), secondsAt(latest.validFrom))
    : windowAt(window, untilSeconds).startSeconds;
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

function firstSecond(day: string, window: TimeWindow): number {
  return DateTime.fromISO(day, { zone: zoneOf(window) }).toSeconds();
}
