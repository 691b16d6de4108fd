import { isDate } from '../json/dates';
import type { JsonObject } from '../json/Json';
import { childPointer } from '../json/pointer';
import type { FoundSlips } from './FoundSlips';
import { pointerOf } from './referencesOf';
import { visitDocument } from './visitDocument';

/** Characters of what is said that are told. */
const LONGEST_SAID = 200;

/** Parts that say by `x-sunset` until when they work, and name no day of the calendar; in the order of the document. */
export function sunsetSlips(root: JsonObject, found: FoundSlips): void {
  const examine = (value: JsonObject, path: readonly string[]) => {
    const said = value['x-sunset'];
    if (said === undefined) return;
    if (typeof said === 'string' && isDate(said)) return;
    found.add(() => ({
      ...{ ruleId: 'sunset-not-a-date', severity: 'error' },
      pointer: childPointer(pointerOf(path), 'x-sunset'),
      message: `The sunset ${JSON.stringify(said).slice(
        0,
        LONGEST_SAID,
      )} is no day of the calendar: nobody knows until when this works.`,
      fix: 'Say a day such as 2031-01-31, year, month and day.',
    }));
  };
  visitDocument(root, {
    object: (value, path, _, isMap) => {
      // In a map it is a name that the author chose.
      if (!isMap) examine(value, path);
    },
  });
}
