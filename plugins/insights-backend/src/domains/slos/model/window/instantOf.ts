/** ISO 8601 instant of seconds since 1970. */
export function instantOf(seconds: number): string {
  return new Date(seconds * 1_000).toISOString();
}
