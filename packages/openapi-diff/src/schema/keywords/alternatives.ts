import type { At } from '../../json/At';
import { matchChoices } from '../../match/matchChoices';
import { matchSchemas } from '../../match/matchSchemas';
import type { SchemaPair } from '../SchemaNode';
import type { Alternatives, SchemaView } from '../SchemaView';
import { isOfUnknown } from '../unknowns';
import { compareOverlaps, type Allowed } from './overlaps';
import { schemaInWords } from './schemaInWords';

/** `settled` where one side is a single schema and the other a choice: all is told by the choice. */
export type AlternativesCompared = 'continue' | 'settled';

/** Compares the parts of `oneOf` and `anyOf`. */
export function compareAlternatives(pair: SchemaPair): AlternativesCompared {
  const { before, after } = pair;
  const left = choicesOf(before);
  const right = choicesOf(after);
  if (left.length > 1 || right.length > 1) {
    compareChoices(pair, left, right);
    return 'continue';
  }
  if (left.length > 0 && right.length > 0) {
    compareChoice(pair, left[0], right[0]);
    return 'continue';
  }
  return left.length > 0 || right.length > 0
    ? compareWithChoice(pair, before, after)
    : 'continue';
}

function choicesOf(view: SchemaView): readonly Alternatives[] {
  return view.alternatives
    ? [view.alternatives, ...view.furtherAlternatives]
    : [];
}

function compareChoice(
  pair: SchemaPair,
  left: Alternatives,
  right: Alternatives,
): void {
  if (left.keyword !== right.keyword) {
    pair.tell('alternatives-keyword-changed', {
      values: { before: left.keyword, after: right.keyword },
    });
  }
  compareBranches(pair, left, right);
}

/** A value must be one of the parts of each choice: each is matched with the one that is most like it. */
function compareChoices(
  pair: SchemaPair,
  before: readonly Alternatives[],
  after: readonly Alternatives[],
): void {
  const matched = matchChoices(before, after, pair);
  for (const [left, right] of matched.pairs) compareChoice(pair, left, right);
  for (const choice of matched.added) {
    pair.tell('choice-added', { values: { after: choice.keyword } });
  }
  for (const choice of matched.removed) {
    pair.tell('choice-removed', { values: { before: choice.keyword } });
  }
}

function compareBranches(
  pair: SchemaPair,
  left: Allowed,
  right: Allowed,
): void {
  const { readBefore, readAfter } = pair;
  const matched = matchSchemas(
    left.branches,
    right.branches,
    readBefore,
    readAfter,
  );
  for (const [one, other] of matched.pairs) pair.compare(one, other);
  // What came can be what is no longer known, and what went what is not known now.
  const isNew = isChangeBeside(matched.removed, pair.readBefore);
  const isGone = isChangeBeside(matched.added, pair.readAfter);
  for (const at of matched.added) {
    if (!isNew(pair.readAfter(at))) continue;
    pair.tell('alternative-added', {
      before: null,
      after: at.pointer,
      values: { after: schemaInWords(pair.readAfter(at)) },
    });
  }
  for (const at of matched.removed) {
    if (!isGone(pair.readBefore(at))) continue;
    pair.tell('alternative-removed', {
      before: at.pointer,
      after: null,
      values: { before: schemaInWords(pair.readBefore(at)) },
    });
  }
  compareOverlaps(pair, left, right, matched.pairs);
}

/** Whether a part of one side that has no match is a change, by the parts of the other side that have none. */
function isChangeBeside(
  others: readonly At[],
  read: (at: At) => SchemaView,
): (view: SchemaView) => boolean {
  const isHidden = others.some(at => isOfUnknown(read(at)));
  return view => !isHidden && (others.length === 0 || !isOfUnknown(view));
}

/** One side is a choice: is the single schema of the other side among it? */
function compareWithChoice(
  pair: SchemaPair,
  before: SchemaView,
  after: SchemaView,
): AlternativesCompared {
  const left = allowedBy(before);
  const right = allowedBy(after);
  const single = before.alternatives ? after : before;
  const choice = before.alternatives ? before : after;
  // A choice beside properties of its own limits them further; a type alone says nothing more.
  const adds = choice.properties.size > 0 || choice.enumeration !== null;
  if (adds || isAnything(single)) {
    tellChoice(pair);
    return 'continue';
  }
  const { readBefore, readAfter } = pair;
  const { pairs } = matchSchemas(
    left.branches,
    right.branches,
    readBefore,
    readAfter,
  );
  if (pairs.length > 0) {
    compareBranches(pair, left, right);
    return 'settled';
  }
  const branches = choice.alternatives?.branches ?? [];
  const read = before.alternatives ? readBefore : readAfter;
  if (branches.some(at => isOfUnknown(read(at)))) return 'settled';
  const words = branches.map(at => schemaInWords(read(at))).join(', ');
  if (before.alternatives) {
    pair.tell('no-longer-alternatives', { values: { before: words } });
  } else {
    pair.tell('became-alternatives', { values: { after: words } });
  }
  return 'settled';
}

/** A schema that is no choice allows itself alone. */
function allowedBy({ alternatives, at }: SchemaView): Allowed {
  return alternatives ?? { keyword: null, branches: [at] };
}

function isAnything(view: SchemaView): boolean {
  return view.types === null && view.enumeration === null;
}

function tellChoice({ before, after, tell }: SchemaPair): void {
  if (before.alternatives) {
    tell('choice-removed', { values: { before: before.alternatives.keyword } });
  }
  if (after.alternatives) {
    tell('choice-added', { values: { after: after.alternatives.keyword } });
  }
}
