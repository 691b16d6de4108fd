import { instantOf } from './instantOf';

/** ISO 8601 instant of seconds since 1970; null where there is no moment. */
export function instantOrNull(seconds: number | null): string | null {
  return seconds === null ? null : instantOf(seconds);
}
