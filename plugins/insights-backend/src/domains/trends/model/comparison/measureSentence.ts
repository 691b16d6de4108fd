import type { KnownValue, Order } from './judgeOrder';
import { MEASURE_WORDS, type Estimated } from './measureWords';

type Names = ReadonlyMap<string, string>;

/**
 * Says which topic leads by a measure, or that it cannot be told. Nothing is said to lead whose interval overlaps that of
 * another.
 */
export function measureSentence(
  measured: Estimated,
  order: Order,
  names: Names,
): string {
  const nameOf = (topicId: string) => names.get(topicId) ?? topicId;
  const words = MEASURE_WORDS[measured.id](measured);
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
  if (areOnePoint(contenders)) {
    const alike = contenders.map(({ topicId }) => nameOf(topicId));
    return words.alike(listed(alike), first);
  }
  const told = contenders.map(
    one => `${nameOf(one.topicId)} (${words.interval(one)})`,
  );
  return `${words.cannotTell(first.value)}: the intervals of ${listed(
    told,
  )} overlap.`;
}

/** Whether all are one and the same value, without any doubt about it. */
function areOnePoint([first, ...others]: readonly KnownValue[]): boolean {
  const isPoint = ({ value, low, high }: KnownValue) =>
    low === value && high === value;
  return (
    isPoint(first) &&
    others.every(one => isPoint(one) && one.value === first.value)
  );
}

function listed(texts: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(texts);
}
