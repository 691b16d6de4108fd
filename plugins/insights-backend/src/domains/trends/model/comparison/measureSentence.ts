import { formatValue } from '../formatValue';
import { periodInWords } from '../periods';
import type { KnownValue, Order } from './judgeOrder';
import { MEASURE_WORDS, type Measured } from './measureWords';

type Names = ReadonlyMap<string, string>;

/**
 * Says which topic leads by a measure, or that it cannot be told. Nothing is said to lead whose interval overlaps that of
 * another.
 */
export function measureSentence(
  measured: Measured,
  order: Order,
  names: Names,
): string {
  const nameOf = (topicId: string) => names.get(topicId) ?? topicId;
  const { id } = measured;
  if (id === 'latest') return standing(measured, order, nameOf);
  const words = MEASURE_WORDS[id](measured);
  const { ranked, leader, unclear } = order;
  const [first, second] = ranked;
  if (leader !== null) {
    return `${nameOf(leader)} ${words.leads(first.value)}: ${words.interval(
      first,
    )}, beyond the intervals of the others, of which ${nameOf(
      second.topicId,
    )} comes next (${words.interval(second)}).`;
  }
  const contenders = ranked.filter(
    ({ topicId }) =>
      topicId === first.topicId ||
      unclear.some(([a, b]) => a === first.topicId && b === topicId),
  );
  if (isLevel(contenders)) return words.level;
  const told = contenders.map(
    one => `${nameOf(one.topicId)} (${words.interval(one)})`,
  );
  return `${words.cannotTell(first.value)}: the intervals of ${listed(
    told,
  )} overlap.`;
}

/** Recorded values need no interval; what rounds to the same is said to. */
function standing(
  { unit, at, step }: Measured,
  { ranked, leader }: Order,
  nameOf: (topicId: string) => string,
): string {
  const [first, second] = ranked;
  const when = at === null ? '' : ` in ${periodInWords(at, step)}`;
  const highest = formatValue(first.value, unit);
  if (leader === null) {
    const equals = ranked.filter(({ value }) => value === first.value);
    return `${listed(
      equals.map(({ topicId }) => nameOf(topicId)),
    )} stand highest, alike at ${highest}${when}.`;
  }
  const next = formatValue(second.value, unit);
  return `${nameOf(
    leader,
  )} stands highest, at ${highest}${when}; next is ${nameOf(second.topicId)} ${
    next === highest ? 'with the same, rounded' : `at ${next}`
  }.`;
}

function isLevel(values: readonly KnownValue[]): boolean {
  return values.every(
    ({ value, low, high }) => value === 0 && low === 0 && high === 0,
  );
}

function listed(texts: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(texts);
}
