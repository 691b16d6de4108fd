import type { At } from '../../json/At';
import type { SchemaPair } from '../SchemaNode';
import type { Alternatives, SchemaView } from '../SchemaView';
import type { SidedSchema } from '../SidedSchema';
import { schemaInWords } from './schemaInWords';

/** Choices of more parts than anybody reads are not looked into: each part is held against each other. */
const MOST_PARTS = 50;
/** Pairs of schemas that one choice may take, all parts together; one that takes more is not looked into either. */
const MOST_COMPARED = 20_000;

/** What one side allows: the parts of its choice, or the one schema that it is. */
export interface Allowed {
  readonly keyword: Alternatives['keyword'] | null;
  readonly branches: readonly At[];
}

interface SidedAllowed extends Allowed {
  readonly side: SidedSchema['side'];
  /** Says which part is meant, so that those that a value satisfies need not be counted. */
  readonly isDiscriminated: boolean;
}

/** A schema, and a part of the other side's choice that takes values of it beside the part that it became. */
interface Overlap {
  readonly schema: At;
  readonly part: At;
}

/**
 * Tells of what was valid and now satisfies several parts of a `oneOf`, which allows one alone (JSON Schema 2020-12 core,
 * 10.2.1.3), and the other way round. Only what is known is told: that one of two parts takes all that the other takes. As text
 * parts overlap by nature, a number is a string, and mean no harm by it.
 *
 * @param matched - the parts of both sides that are the same thing
 */
export function compareOverlaps(
  pair: SchemaPair,
  left: Allowed,
  right: Allowed,
  matched: readonly (readonly [At, At])[],
): void {
  const most = Math.max(left.branches.length, right.branches.length);
  if (pair.use.isText || most > MOST_PARTS) return;
  const before: SidedAllowed = {
    ...{ ...left, side: 'before' },
    isDiscriminated: pair.before.discriminator !== null,
  };
  const after: SidedAllowed = {
    ...{ ...right, side: 'after' },
    isDiscriminated: pair.after.discriminator !== null,
  };
  const containment = containmentWithin(pair);
  const turned = matched.map(([one, other]) => [other, one] as const);
  const overlaps = overlapsIn(pair, containment, before, after, matched);
  const gone = overlapsIn(pair, containment, after, before, turned);
  if (containment.isExhausted()) return;
  for (const { schema, part } of overlaps) {
    pair.tell('alternatives-overlap', {
      ...{ before: schema.pointer, after: part.pointer },
      values: { before: schemaInWords(pair.readBefore(schema)) },
    });
  }
  for (const { schema, part } of gone) {
    pair.tell('alternatives-no-longer-overlap', {
      ...{ before: part.pointer, after: schema.pointer },
      values: { before: schemaInWords(pair.readBefore(part)) },
    });
  }
}

/** Which schemas take all that others take, each pair looked at once and all of them within {@link MOST_COMPARED}. */
interface Containment {
  readonly takesAll: (outer: SidedSchema, inner: SidedSchema) => boolean;
  readonly isExhausted: () => boolean;
}

function containmentWithin(pair: SchemaPair): Containment {
  const effort = { left: MOST_COMPARED };
  const known = new Map<At, Map<At, boolean>>();
  return {
    takesAll: (outer, inner) => {
      const ofOuter = known.get(outer.at) ?? new Map<At, boolean>();
      known.set(outer.at, ofOuter);
      const before = ofOuter.get(inner.at);
      if (before !== undefined) return before;
      const isTaken = pair.takesAll(outer, inner, effort);
      ofOuter.set(inner.at, isTaken);
      return isTaken;
    },
    isExhausted: () => effort.left <= 0,
  };
}

/** Where a choice refuses what another part of it takes, and the other side did not refuse for that. */
function overlapsIn(
  pair: SchemaPair,
  { takesAll }: Containment,
  from: SidedAllowed,
  to: SidedAllowed,
  matched: readonly (readonly [At, At])[],
): Overlap[] {
  if (to.keyword !== 'oneOf' || to.isDiscriminated) return [];
  const { same } = pair;
  const read = { before: pair.readBefore, after: pair.readAfter };
  const fromSide = (at: At) => ({ side: from.side, at });
  const toSide = (at: At) => ({ side: to.side, at });
  const partners = new Map(matched.map(([one, other]) => [other, one]));
  const isAsOnOtherSide = (part: At) => {
    const partner = partners.get(part);
    if (from.keyword !== 'oneOf' || !partner) return false;
    return to.side === 'after' ? same(partner, part) : same(part, partner);
  };
  /** Whether no two parts of the other side's choice took those values. */
  const isAllowed = (values: SidedSchema, schema: At) =>
    from.keyword !== 'oneOf' ||
    !from.branches.some(
      other => other !== schema && takesAll(fromSide(other), values),
    );
  return matched.flatMap(([schema, partner]) => {
    const isRefused = (values: SidedSchema, ...takers: SidedSchema[]) =>
      !isEmpty(read[values.side](values.at)) &&
      takers.every(taker => takesAll(taker, values)) &&
      isAllowed(values, schema);
    return to.branches
      .filter(part => part !== partner && !isAsOnOtherSide(part))
      .filter(part => {
        const [one, other] = [fromSide(schema), toSide(part)];
        return (
          isRefused(one, other, toSide(partner)) ||
          isRefused(other, one, toSide(partner))
        );
      })
      .map(part => ({ schema, part }));
  });
}

/** Whether nothing is valid, so that all that is valid is so elsewhere, too. */
function isEmpty({ never, types, nullable, enumeration }: SchemaView): boolean {
  return (
    never || (types?.size === 0 && nullable !== true) || enumeration?.size === 0
  );
}
