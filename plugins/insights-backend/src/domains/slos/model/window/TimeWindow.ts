import type { Duration } from './Duration';

/** The window that a budget is for. */
export type TimeWindow = RollingWindow | CalendarWindow;

/** The last so much time, at every moment. */
export interface RollingWindow {
  readonly kind: 'rolling';
  readonly duration: Duration;
}

/** One period after the other, counted from an anchor in the local time of a zone. */
export interface CalendarWindow {
  readonly kind: 'calendar';
  readonly duration: Duration;
  /** Local date and time where the periods are counted from, `2026-01-01T00:00:00`. */
  readonly anchor: string;
  /** IANA name, e.g. `Europe/Berlin`. */
  readonly timeZone: string;
}

/** A stretch of time, the end excluded, in seconds since 1970. */
export interface Span {
  readonly startSeconds: number;
  readonly endSeconds: number;
}
