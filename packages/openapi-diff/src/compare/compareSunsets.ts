import type { At } from '../json/At';
import { memberOf, stringOf, type Json } from '../json/Json';
import type { Comparison } from './Comparison';
import { daysBetween, isDate } from '../json/dates';

/** Compares until when an operation or a parameter promises to work. */
export function compareSunsets(
  comparison: Comparison,
  index: number,
  before: At,
  after: At,
): void {
  const left = sunsetOf(before);
  const right = sunsetOf(after);
  if (left === right) return;
  const places = { before: before.pointer, after: after.pointer };
  const values = { before: left ?? '', after: right ?? '' };
  const { tell } = comparison;
  if (right === null) {
    // What is no longer deprecated needs no date.
    const stays = isDeprecated(before.value) && isDeprecated(after.value);
    tell(stays ? 'sunset-removed' : 'sunset-withdrawn', index, places, values);
  } else if (!isDate(right)) {
    tell('sunset-not-a-date', index, places, values);
  } else if (left === null || !isDate(left)) {
    tellAdded(comparison, index, places, right);
  } else if (right < left) {
    tell('sunset-moved-earlier', index, places, values);
  } else {
    tell('sunset-moved-later', index, places, values);
  }
}

/** What a place says of its sunset, date or not; `null` where it says nothing. */
export function sunsetOf({ value }: At): string | null {
  const said = memberOf(value, 'x-sunset');
  if (said === undefined) return null;
  return stringOf(value, 'x-sunset') ?? JSON.stringify(said);
}

export function isDeprecated(value: Json): boolean {
  return memberOf(value, 'deprecated') === true;
}

function tellAdded(
  { tell, today, minimumDeprecationDays }: Comparison,
  index: number,
  places: { before: string; after: string },
  sunset: string,
): void {
  const days = today === null ? null : daysBetween(today, sunset);
  if (
    days !== null &&
    minimumDeprecationDays !== null &&
    days < minimumDeprecationDays
  ) {
    tell('sunset-too-early', index, places, {
      name: String(days),
      after: sunset,
    });
  } else {
    tell('sunset-added', index, places, { after: sunset });
  }
}
