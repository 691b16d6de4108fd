const MOST_MILLISECONDS = 8.64e15;

/** An instant as ISO 8601; `undefined` where there is none, or none that a calendar has. */
export function instantOf(
  milliseconds: number | null | undefined,
): string | undefined {
  if (milliseconds === null || milliseconds === undefined) return undefined;
  if (!(Math.abs(milliseconds) <= MOST_MILLISECONDS) || milliseconds === 0) {
    return undefined;
  }
  return new Date(milliseconds).toISOString();
}
