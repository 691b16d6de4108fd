import type { CardFormatId } from '../card/Card';
import type { CardLoss, CardLossKind } from './CardLoss';

/** Losses of one kind. */
export interface CardLossGroup {
  readonly kind: CardLossKind;
  /** The document that its places are in; null for the card. */
  readonly of: CardFormatId | null;
  readonly count: number;
  /** What is lost, in words. */
  readonly sentence: string;
  /** Where, the most frequent first; `*` stands for any position in a list. */
  readonly places: LossPlace[];
}

interface LossPlace {
  readonly pattern: string;
  readonly count: number;
}

/** Places that are named of one kind. */
const MOST_PLACES = 20;

/** What one and several losses of a kind are called. */
const SENTENCES: Readonly<Record<CardLossKind, readonly [string, string]>> = {
  'no-place': [
    'field has no place in this format',
    'fields have no place in this format',
  ],
  changed: ['field comes back otherwise', 'fields come back otherwise'],
  number: [
    'number has more digits than can be kept',
    'numbers have more digits than can be kept',
  ],
  'other-statements': [
    'field is written without what others said of it',
    'fields are written without what others said of them',
  ],
  'other-text': [
    'part stands in another text alone',
    'parts stand in another text alone',
  ],
};

/** Losses by what is lost, in the order of the first of each. */
export function groupLosses(losses: readonly CardLoss[]): CardLossGroup[] {
  const groups = new Map<string, CardLoss[]>();
  for (const loss of losses) {
    const key = `${loss.kind} ${loss.of}`;
    const group = groups.get(key);
    if (group) group.push(loss);
    else groups.set(key, [loss]);
  }
  return [...groups.values()].map(group => {
    const [{ kind, of }] = group;
    const count = group.length;
    const [one, several] = SENTENCES[kind];
    const sentence = `${count} ${count === 1 ? one : several}`;
    return { kind, of, count, sentence, places: placesOf(group) };
  });
}

function placesOf(losses: readonly CardLoss[]): LossPlace[] {
  const counts = new Map<string, number>();
  for (const { pointer } of losses) {
    const pattern = pointer.replace(/\/\d+(?=\/|$)/g, '/*');
    counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  }
  return [...counts]
    .map(([pattern, count]) => ({ pattern, count }))
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_PLACES);
}
