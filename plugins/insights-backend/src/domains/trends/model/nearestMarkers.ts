import type { Marker, Step } from '../../signals';
import type { ChangePoint } from './changePoints';
import { addPeriods, millisecondsOf } from './periods';

/** Markers named for one change point: as many as a sentence can hold. */
const NAMED = 3;
/** Farther than this, a quarter, a marker is not near. */
const FARTHEST_DAYS = 92;
/** Shifts behind a chance; evenly spread over the window, so the same input gives the same chance. */
const SHIFTS = 199;
const DAY_MILLISECONDS = 86_400_000;

interface Candidate {
  readonly marker: Marker;
  /** Milliseconds. */
  readonly at: number;
  /** 0 for the member that moved most; markers of the topic itself come behind the members. */
  readonly rank: number;
}

/** A span of time in milliseconds, whole days of UTC; the end is excluded. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * The markers nearest to a change point: of the topic itself, and of the members that moved with it. `distanceDays` is how
 * many days the change came after the day of the marker (negative: before it), 0 within the periods that the change may lie in.
 *
 * `chance` is how often a marker lies as near when all markers are shifted around the window in a circle: with a release
 * every month, nearly always. It says nothing about causes.
 *
 * @param movers - members that moved, those that moved most first
 * @param window - first and last period of the analysis
 */
export function nearestMarkers(
  change: ChangePoint,
  markers: readonly Marker[],
  movers: readonly string[],
  window: { readonly start: string; readonly end: string; readonly step: Step },
): ChangePoint['markers'] {
  const around = spanOf(window.start, window.end, window.step);
  const span = spanOf(change.low, change.high, window.step);
  const candidates = candidatesOf(markers, movers, around);
  return candidates
    .map(candidate => ({
      candidate,
      distanceDays: daysTo(candidate.at, span),
    }))
    .filter(({ distanceDays }) => Math.abs(distanceDays) <= FARTHEST_DAYS)
    .sort(
      (a, b) =>
        Math.abs(a.distanceDays) - Math.abs(b.distanceDays) ||
        a.candidate.rank - b.candidate.rank ||
        a.candidate.at - b.candidate.at ||
        (a.candidate.marker.id < b.candidate.marker.id ? -1 : 1),
    )
    .slice(0, NAMED)
    .map(({ candidate: { marker }, distanceDays }) => ({
      markerId: marker.id,
      title: marker.title,
      kind: marker.kind,
      at: marker.at,
      ...(marker.url === undefined ? {} : { url: marker.url }),
      distanceDays,
      chance: chanceOf(Math.abs(distanceDays), candidates, span, around),
    }));
}

function candidatesOf(
  markers: readonly Marker[],
  movers: readonly string[],
  around: Span,
): Candidate[] {
  return markers.flatMap(marker => {
    const at = Date.parse(marker.at);
    const mover =
      marker.member === undefined
        ? movers.length
        : movers.indexOf(marker.member);
    const isInside = at >= around.from && at < around.to;
    return mover >= 0 && isInside ? [{ marker, at, rank: mover }] : [];
  });
}

/** Share of the shifts after which some marker lies at least as near; the real one counts as one of them. */
function chanceOf(
  days: number,
  candidates: readonly Candidate[],
  span: Span,
  around: Span,
): number {
  const length = around.to - around.from;
  let asNear = 1;
  for (let shift = 1; shift <= SHIFTS; shift++) {
    const offset = (shift * length) / (SHIFTS + 1);
    const isNear = candidates.some(({ at }) => {
      const moved = around.from + ((at - around.from + offset) % length);
      return Math.abs(daysTo(moved, span)) <= days;
    });
    if (isNear) asNear++;
  }
  return asNear / (SHIFTS + 1);
}

/** From the day of an instant to the nearest day of a span: the day after its last one is 1 day off, negative for being after. */
function daysTo(at: number, span: Span): number {
  const day = Math.floor(at / DAY_MILLISECONDS);
  const first = span.from / DAY_MILLISECONDS;
  const last = span.to / DAY_MILLISECONDS - 1;
  if (day < first) return first - day;
  return day <= last ? 0 : last - day;
}

/** From the beginning of one period to the end of another; the end is excluded. */
export function spanOf(
  firstPeriod: string,
  lastPeriod: string,
  step: Step,
): Span {
  return {
    from: millisecondsOf(firstPeriod),
    to: millisecondsOf(addPeriods(lastPeriod, step, 1)),
  };
}
