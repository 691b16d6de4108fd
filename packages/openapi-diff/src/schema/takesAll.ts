import type { At } from '../json/At';
import type { SchemaRuleName } from '../rules/schema';
import { comparePair } from './comparePair';
import type { SchemaPair } from './SchemaNode';
import type { SchemaUse } from './SchemaUse';
import type { SchemaView } from './SchemaView';
import type { SidedSchema } from './SidedSchema';
import { isOfUnlikeUnknowns } from './unknowns';

/** What containment is decided with. */
export interface ContainmentPorts
  extends Pick<SchemaPair, 'use' | 'acrossGenerations' | 'today'> {
  readonly readOf: (side: SidedSchema['side']) => (at: At) => SchemaView;
  readonly isSafe: (
    name: SchemaRuleName,
    direction: SchemaUse['direction'],
  ) => boolean;
}

/** Pairs below two schemas that are looked at; what has more is not known to be contained. */
const MOST_PAIRS = 500;

/** How many pairs may still be looked at; what is left at the end is not known to be contained. */
export interface Effort {
  left: number;
}

/**
 * Whether a schema takes all values that another takes, of whichever document: the one in the place of the other would break
 * nobody. False also where that is not known.
 */
export function takesAll(
  outer: SidedSchema,
  inner: SidedSchema,
  effort: Effort,
  { use, acrossGenerations, today, readOf, isSafe }: ContainmentPorts,
): boolean {
  // A request may widen, a response may narrow: so that what is read or written alone counts as it does in that direction.
  const [before, after] =
    use.direction === 'request' ? [inner, outer] : [outer, inner];
  const readBefore = readOf(before.side);
  const readAfter = readOf(after.side);
  const pending: [SchemaView, SchemaView][] = [
    [readBefore(before.at), readAfter(after.at)],
  ];
  const seen = new Map<SchemaView, Set<SchemaView>>();
  for (const [left, right] of pending) {
    if (pending.length > MOST_PAIRS || effort.left <= 0) return false;
    effort.left -= 1;
    if (isOfUnlikeUnknowns(left, right)) return false;
    const unsafe: SchemaRuleName[] = [];
    comparePair({
      ...{ use, before: left, after: right, readBefore, readAfter },
      acrossGenerations: acrossGenerations && before.side !== after.side,
      today,
      tell: name => {
        if (!isSafe(name, use.direction)) unsafe.push(name);
      },
      compare: (one, other) => {
        const views = [readBefore(one), readAfter(other)] as const;
        const known = seen.get(views[0]) ?? new Set();
        if (known.has(views[1])) return;
        seen.set(views[0], known.add(views[1]));
        pending.push([...views]);
      },
      same: () => false,
      // What several parts of a choice within take is left aside: it could go on for ever.
      takesAll: () => false,
    });
    if (unsafe.length > 0) return false;
  }
  return true;
}
