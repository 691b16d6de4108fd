import { isList, isObject } from '../json/Json';
import { keepsNumber } from '../json/keepsNumber';
import { pointerOf, type Path } from '../json/pointerOf';
import type { CardFinding } from './CardFinding';
import { NOWHERE, type PlaceOf } from './issueFindings';
import { MOST_FINDINGS } from './limits';

/** Rule of numbers that cannot be kept. */
export const LOST_NUMBER = 'number';

/** A number of a document that is another once it is read. */
export interface LostNumber {
  readonly path: Path;
  readonly source: string;
}

/** Texts of numbers reach a reviver since Node 21; TypeScript does not know of them. */
type Reviver = (
  key: string,
  value: unknown,
  context: { readonly source: string },
) => unknown;

class Lost {
  constructor(readonly source: string) {}
}

/**
 * Numbers of a text of JSON that are others once they are read.
 *
 * @param text - right, and not deep: a reviver fills the stack
 */
export function lostNumbersOfJson(text: string): LostNumber[] {
  const reviver: Reviver = (_, value, { source }) =>
    typeof value === 'number' && !keepsNumber(source, value)
      ? new Lost(source)
      : value;
  return lostIn(JSON.parse(text, reviver as Parameters<JSON['parse']>[1]), []);
}

function lostIn(value: unknown, path: Path): LostNumber[] {
  if (value instanceof Lost) return [{ path, source: value.source }];
  if (isList(value)) {
    return value.flatMap((item, index) => lostIn(item, [...path, index]));
  }
  return isObject(value)
    ? Object.entries(value).flatMap(([key, item]) =>
        lostIn(item, [...path, key]),
      )
    : [];
}

/** What to tell of numbers that cannot be kept. */
export function lostNumberFindings(
  lost: readonly LostNumber[],
  placeOf: PlaceOf = NOWHERE,
): CardFinding[] {
  return lost.slice(0, MOST_FINDINGS).map(({ path, source }) => ({
    ruleId: LOST_NUMBER,
    severity: 'warning',
    pointer: pointerOf(path),
    ...placeOf(path),
    why: `${source.slice(
      0,
      40,
    )} cannot be kept as a number: it is read as ${Number(source)}`,
    fix: 'Write it in quotes, or with fewer digits.',
  }));
}
