import type { Step } from '../../../signals';
import { formatChange, formatValue } from '../formatValue';
import { periodInWords } from '../periods';
import type { KnownValue, Order } from './judgeOrder';
import type { ComparedMeasure, RecordedId } from './recordedMeasures';

/** What a sentence is of, and the length of its periods. */
type Recorded = Pick<ComparedMeasure, 'unit' | 'at'> & {
  readonly id: RecordedId;
  readonly step: Step;
};

type NameOf = (topicId: string) => string;

/** Says which topic has most by a measure that is recorded: it needs no interval, and what rounds to the same is said to. */
export function recordedSentence(
  measured: Recorded,
  order: Order,
  names: ReadonlyMap<string, string>,
): string {
  const nameOf: NameOf = topicId => names.get(topicId) ?? topicId;
  return measured.id === 'latest'
    ? standing(measured, order, nameOf)
    : changed(measured, order, nameOf);
}

function standing(measured: Recorded, order: Order, nameOf: NameOf): string {
  const [first, second] = order.ranked;
  const when = whenOf(measured);
  const highest = formatValue(first.value, measured.unit);
  const level = levelOf(order, value => formatValue(value, measured.unit));
  const equals = level.map(({ topicId }) => nameOf(topicId));
  if (equals.length > 1) {
    const isAll = equals.length === order.ranked.length;
    return `${listed(equals)} are level${
      isAll ? '' : ', highest'
    } at ${highest}${areExact(level) ? '' : ', rounded,'} in ${when}.`;
  }
  const next = formatValue(second.value, measured.unit);
  return `${
    equals[0]
  } stands highest, at ${highest} in ${when}; next is ${nameOf(
    second.topicId,
  )} at ${next}.`;
}

function changed(measured: Recorded, order: Order, nameOf: NameOf): string {
  const [first, second] = order.ranked;
  const when = `in the year until ${whenOf(measured)}`;
  if (order.ranked.every(({ value }) => value === 0)) {
    return `None of them changed ${when}.`;
  }
  const level = levelOf(order, value => formatChange(value, measured.unit));
  const equals = level.map(({ topicId }) => nameOf(topicId));
  const words = wordsOf(first.value, equals.length > 1);
  const most = formatChange(first.value, measured.unit);
  if (equals.length > 1) {
    return `${listed(equals)} ${words} ${when}: ${most}${
      areExact(level) ? '' : ', rounded'
    }.`;
  }
  return `${equals[0]} ${words} ${when}: ${most}; next is ${nameOf(
    second.topicId,
  )} with ${formatChange(second.value, measured.unit)}.`;
}

function wordsOf(most: number, areMany: boolean): string {
  if (most > 0)
    return areMany ? 'are level, having gained most' : 'gained most';
  if (most < 0) return areMany ? 'are level, having lost least' : 'lost least';
  return areMany ? 'kept their level' : 'kept its level';
}

/** Those that a reader cannot tell from the first: what is shown of them is the same. */
function levelOf(
  { ranked }: Order,
  format: (value: number) => string,
): KnownValue[] {
  const highest = format(ranked[0].value);
  return ranked.filter(({ value }) => format(value) === highest);
}

function areExact(level: readonly KnownValue[]): boolean {
  return level.every(({ value }) => value === level[0].value);
}

function whenOf({ at, step }: Recorded): string {
  return at === null ? 'their last period' : periodInWords(at, step);
}

function listed(texts: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(texts);
}
