import type { Ask, CountsAsk } from './Ask';
import { writeSelector, type Matcher, type Selector } from '../promql/Selector';

interface Member {
  readonly ask: CountsAsk;
  /** What tells it from the others. */
  readonly matcher: Matcher;
}

/** What is asked in one query. */
export type AskGroup =
  | { readonly kind: 'single'; readonly ask: Ask }
  | {
      /** Counts whose selectors differ in the value of one label alone. */
      readonly kind: 'merged';
      readonly label: string;
      readonly members: readonly Member[];
    };

/** A matcher that says which one value a label has. A label that is not there counts as empty, so empty says less. */
const saysValue = ({ label, operator, value }: Matcher) =>
  operator === '=' &&
  value !== '' &&
  /^[a-zA-Z_][a-zA-Z0-9_]*$/.test(label) &&
  label !== '__name__';

/** What stays of an ask without one of its matchers: asks that have this in common differ in the label's value alone. */
const restKey = (
  { selector, unitSeconds, of }: CountsAsk,
  { label }: Matcher,
  rest: Selector,
) =>
  JSON.stringify([
    label,
    unitSeconds,
    of,
    selector.length,
    writeSelector(rest),
  ]);

const candidatesOf = (ask: CountsAsk) =>
  ask.selector
    .filter(
      matcher =>
        saysValue(matcher) &&
        // Another condition on the label could no longer be told apart from the value.
        ask.selector.filter(({ label }) => label === matcher.label).length ===
          1,
    )
    .map(matcher => ({
      matcher,
      key: restKey(
        ask,
        matcher,
        ask.selector.filter(one => one !== matcher),
      ),
    }));

/** The number of asks for each way to merge. */
function popularity(asks: readonly CountsAsk[]): Map<string, number> {
  const counted = new Map<string, number>();
  for (const { key } of asks.flatMap(candidatesOf)) {
    counted.set(key, (counted.get(key) ?? 0) + 1);
  }
  return counted;
}

/** The way to merge an ask that most others can be merged in too. */
function bestOf(ask: CountsAsk, popular: ReadonlyMap<string, number>) {
  const [best] = candidatesOf(ask).sort(
    (a, b) => (popular.get(b.key) ?? 0) - (popular.get(a.key) ?? 0),
  );
  return best;
}

const groupOf = (members: readonly Member[]): AskGroup =>
  members.length === 1
    ? { kind: 'single', ask: members[0].ask }
    : { kind: 'merged', label: members[0].matcher.label, members };

function inPortions<T>(all: readonly T[], size: number): T[][] {
  const portions: T[][] = [];
  for (let from = 0; from < all.length; from += size) {
    portions.push(all.slice(from, from + size));
  }
  return portions;
}

/**
 * Puts together what one query can answer. Asks are merged where their selectors are the same but for the value of one
 * label; each is merged the way that most others can be. Sums are over series, so that nothing but the label decides which
 * ask a series belongs to.
 *
 * @param asks each once
 * @param largest how many asks a query may answer
 * @returns groups in the order of their first asks
 */
export function groupAsks(asks: readonly Ask[], largest: number): AskGroup[] {
  const popular = popularity(
    asks.filter((ask): ask is CountsAsk => ask.kind === 'counts'),
  );
  const merged = new Map<string, Member[]>();
  const inOrder: ({ ask: Ask } | Member[])[] = [];
  for (const ask of asks) {
    const best = ask.kind === 'counts' ? bestOf(ask, popular) : undefined;
    if (ask.kind !== 'counts' || !best) {
      inOrder.push({ ask });
      continue;
    }
    const member = { ask, matcher: best.matcher };
    const members = merged.get(best.key);
    if (members) members.push(member);
    else {
      const first = [member];
      merged.set(best.key, first);
      inOrder.push(first);
    }
  }
  return inOrder.flatMap(one =>
    Array.isArray(one)
      ? inPortions(one, largest).map(groupOf)
      : [{ kind: 'single', ask: one.ask } as const],
  );
}
