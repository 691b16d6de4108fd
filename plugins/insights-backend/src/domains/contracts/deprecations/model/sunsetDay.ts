const DAY = /^\d{4}-\d{2}-\d{2}(?=$|T)/;

/** The day of a date or an instant, ISO 8601; null for what is neither. */
export function sunsetDay(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const day = DAY.exec(value.trim())?.[0];
  if (!day) return null;
  const instant = Date.parse(`${day}T00:00:00Z`);
  // The 31st of a month of 30 days is read as the 1st of the next one by some.
  if (Number.isNaN(instant)) return null;
  return dayOf(instant) === day ? day : null;
}

function dayOf(instant: number): string {
  const date = new Date(instant);
  return date.toISOString().slice(0, 'YYYY-MM-DD'.length);
}
