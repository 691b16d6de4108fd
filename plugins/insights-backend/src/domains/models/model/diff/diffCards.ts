import type { CardContent } from '../card/Card';
import type { EvaluationResult } from '../card/CardValues';
import { statementsOf } from '../card/statementsOf';
import type { Statement } from '../card/Statement';
import { isList } from '../json/Json';
import { sameValue } from '../json/sameValue';
import { compareFigures } from './compareFigures';
import type { NumberChange } from './compareNumbers';
import { AREAS, ITEM_KEYS, TELLING_APART, type ChangeArea } from './diffRules';

/** One thing in which two cards differ. */
export interface CardChange {
  readonly area: ChangeArea;
  /** JSON pointer to the field. */
  readonly pointer: string;
  /** Item of the field, in words; empty for all of it. */
  readonly subject: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** Null where nothing was said. */
  readonly before: unknown;
  readonly after: unknown;
  /** Of a metric that both have. */
  readonly figure: NumberChange | null;
}

const RESULTS = '/quantitativeAnalyses/results';

const ORDER: readonly ChangeArea[] = [
  'metrics',
  'data',
  'signature',
  'artifact',
  'risks',
  'text',
];

/** What changed from one card to another, item by item: metrics, data, signature, artifact, risks, then text. */
export function diffCards(
  before: CardContent,
  after: CardContent,
): CardChange[] {
  const [old, now] = [byPointer(before), byPointer(after)];
  const pointers = new Set([...old.keys(), ...now.keys()]);
  return [...pointers]
    .flatMap(pointer => changesOf(pointer, old.get(pointer), now.get(pointer)))
    .sort((a, b) => ORDER.indexOf(a.area) - ORDER.indexOf(b.area));
}

function byPointer(content: CardContent): Map<string, Statement<unknown>> {
  return new Map(
    statementsOf(content).map(one => [one.pointer, one.statement]),
  );
}

function changesOf(
  pointer: string,
  before: Statement<unknown> | undefined,
  after: Statement<unknown> | undefined,
): CardChange[] {
  if (sameValue(before, after)) return [];
  const [old, now] = [saidBy(before), saidBy(after)];
  if ((old === null || isList(old)) && (now === null || isList(now))) {
    return itemChanges(pointer, old ?? [], now ?? []);
  }
  return [change(pointer, '', old, now)];
}

/** What is known; why a field does not apply is said in words. */
function saidBy(statement: Statement<unknown> | undefined): unknown {
  if (statement?.kind === 'known') return statement.value;
  if (statement?.kind !== 'notApplicable') return null;
  return `Not applicable: ${statement.because}`;
}

function itemChanges(
  pointer: string,
  before: readonly unknown[],
  after: readonly unknown[],
): CardChange[] {
  const keyOf = keyOfItems(pointer, before, after);
  const [old, now] = [keyed(before, keyOf), keyed(after, keyOf)];
  return [...new Map([...old, ...now])].flatMap(([key, { subject }]) => {
    const [one, other] = [old.get(key)?.item, now.get(key)?.item];
    return saysTheSame(pointer, one, other)
      ? []
      : [change(pointer, subject, one ?? null, other ?? null)];
  });
}

type ItemKey = (item: unknown, index: number) => string;

/** What items of two lists are the same by; by more where either list has several that would be the same. */
function keyOfItems(
  pointer: string,
  ...lists: readonly (readonly unknown[])[]
): ItemKey {
  // The keys of a field are made for its items.
  const keyOf = (ITEM_KEYS[pointer] ?? String) as ItemKey;
  const more = TELLING_APART[pointer] as ItemKey | undefined;
  if (!more) return keyOf;
  const repeated = new Set(
    lists.flatMap(items => repeatedOf(items.map(keyOf))),
  );
  return (item, index) => {
    const key = keyOf(item, index);
    const parts = repeated.has(key) ? [key, more(item, index)] : [key];
    return parts.filter(part => part !== '').join(', ');
  };
}

function repeatedOf(keys: readonly string[]): string[] {
  const seen = new Set<string>();
  return keys.filter(key => seen.size === seen.add(key).size);
}

/** Whether two items say the same. What only one of two results says of its direction is no change of it. */
function saysTheSame(pointer: string, one: unknown, other: unknown): boolean {
  if (sameValue(one, other)) return true;
  if (pointer !== RESULTS || !one || !other) return false;
  const [{ higherIs, ...before }, { higherIs: way, ...after }] = [
    one as EvaluationResult,
    other as EvaluationResult,
  ];
  const isSaidByOne = (higherIs === undefined) !== (way === undefined);
  return isSaidByOne && sameValue(before, after);
}

/** Items by what they are the same by, and which of its kind each is; with that in words. */
function keyed(
  items: readonly unknown[],
  keyOf: ItemKey,
): Map<string, { subject: string; item: unknown }> {
  const times = new Map<string, number>();
  return new Map(
    items.map((item, index) => {
      const key = keyOf(item, index);
      const time = (times.get(key) ?? 0) + 1;
      times.set(key, time);
      const subject = time === 1 ? key : `${key} (${time})`;
      return [JSON.stringify([key, time]), { subject, item }];
    }),
  );
}

function change(
  pointer: string,
  subject: string,
  before: unknown,
  after: unknown,
): CardChange {
  const isChanged = before !== null && after !== null;
  const oneSided = before === null ? 'added' : 'removed';
  return {
    area: AREAS[pointer] ?? 'text',
    pointer,
    subject,
    kind: isChanged ? 'changed' : oneSided,
    before,
    after,
    figure:
      isChanged && pointer === RESULTS
        ? compareFigures(before as EvaluationResult, after as EvaluationResult)
        : null,
  };
}
