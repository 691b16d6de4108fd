/** First month of a quarter. */
const firstMonth = quarter => (quarter - 1) * 3 + 1;
const two = number => String(number).padStart(2, '0');

/** The forms that a time may have, most telling first. */
const FORMS = [
  [/^(\d{4})-(\d{1,2})-(\d{1,2})$/, (year, month, day) => [year, month, day]],
  [/^(\d{4})-?Q([1-4])$/i, (year, quarter) => [year, firstMonth(quarter), 1]],
  [
    /^Q([1-4])[- /]?(\d{4})$/i,
    (quarter, year) => [year, firstMonth(quarter), 1],
  ],
  [/^(\d{4})-?W(\d{2})$/i, mondayOf],
  [/^(\d{4})-(\d{1,2})$/, (year, month) => [year, month, 1]],
  [/^(\d{4})$/, year => [year, 1, 1]],
];

/**
 * The day on which a time begins, `YYYY-MM-DD`: of a quarter the first day of its first month, of an ISO week its Monday, of
 * an instant its day in UTC. A time that is longer than the step of the signal stands at its first period, and leaves the
 * others as gaps: what was measured once is not told three times.
 *
 * @param quarter - 1 to 4, where it stands beside the year
 * @returns nothing when the text is none of these
 */
export function dayOf(text, quarter) {
  const time = text.trim();
  if (quarter !== undefined)
    return /^\d{4}$/.test(time) && /^Q?[1-4]$/i.test(quarter.trim())
      ? dayOf(`${time}-Q${quarter.trim().slice(-1)}`)
      : undefined;
  for (const [form, parts] of FORMS) {
    const match = form.exec(time);
    if (match) return calendarDay(...parts(...match.slice(1).map(Number)));
  }
  if (!/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(time)) return undefined;
  const hasZone = /(Z|[+-]\d{2}:?\d{2})$/.test(time);
  const instant = Date.parse(hasZone ? time : `${time.replace(' ', 'T')}Z`);
  return Number.isNaN(instant)
    ? undefined
    : new Date(instant).toISOString().slice(0, 10);
}

function calendarDay(year, month, day) {
  const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  const instant = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(instant)) return undefined;
  // The 30th of February is read as a day of March.
  return new Date(instant).toISOString().startsWith(text) ? text : undefined;
}

/** Monday of an ISO 8601 week: week 1 holds the 4th of January. */
function mondayOf(year, week) {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const weekday = (fourth.getUTCDay() + 6) % 7;
  const monday = new Date(Date.UTC(year, 0, 4 - weekday + (week - 1) * 7));
  const isOfYear =
    week >= 1 &&
    new Date(monday.getTime() + 3 * 86_400_000).getUTCFullYear() === year;
  return isOfYear
    ? [monday.getUTCFullYear(), monday.getUTCMonth() + 1, monday.getUTCDate()]
    : [NaN, NaN, NaN];
}
