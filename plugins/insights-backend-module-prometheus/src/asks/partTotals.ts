import type { Matcher, Selector } from '../promql/Selector';
import { askKey, type Ask, type CountsAsk } from './Ask';
import type { AskTerm, SliPlan } from './SliPlan';

const OPPOSITE = { '=': '!=', '!=': '=', '=~': '!~', '!~': '=~' } as const;

const isSame = (a: Matcher, b: Matcher) =>
  a.label === b.label && a.operator === b.operator && a.value === b.value;

/** The ask of a sum of counters that is nothing but that. */
function onlyAsk(terms: readonly AskTerm[] = []): CountsAsk | undefined {
  const [{ factor, ask }, ...others] = [
    ...terms,
    { factor: 0, ask: undefined },
  ];
  return factor === 1 && others.length === 1 && ask?.kind === 'counts'
    ? ask
    : undefined;
}

/** What a selector means beside a part of it; undefined where the part is not all of it but for one condition. */
function restOf(part: Selector, total: Selector): Selector | undefined {
  const more = part.filter(one => !total.some(other => isSame(one, other)));
  if (more.length !== 1 || part.length !== total.length + 1) return undefined;
  const [matcher] = more;
  const opposite = { ...matcher, operator: OPPOSITE[matcher.operator] };
  return part.map(one => (one === matcher ? opposite : one));
}

/** The plan with its total as its part and the rest; as it is where the total is something else. */
function parted(plan: SliPlan): SliPlan {
  const [part, total] = [onlyAsk(plan.part), onlyAsk(plan.total)];
  const rest = part && total && restOf(part.selector, total.selector);
  if (!rest) return plan;
  const ask: Ask = { ...total, selector: rest };
  return { ...plan, total: [...plan.part, { factor: 1, ask }] };
}

/**
 * Plans whose totals are asked for as what is beside the part, so that the server counts no series twice: of
 * `x{code="200"}` in `x` the rest is `x{code!="200"}`. A total that several parts are in is asked for once, as it is.
 */
export function partTotals(plans: readonly SliPlan[]): SliPlan[] {
  const partsOf = new Map<string, Set<string>>();
  const keysOf = (terms: readonly AskTerm[] = []) =>
    terms.map(({ ask }) => askKey(ask)).join();
  for (const { part, total } of plans) {
    const key = keysOf(total);
    partsOf.set(key, (partsOf.get(key) ?? new Set()).add(keysOf(part)));
  }
  return plans.map(plan =>
    partsOf.get(keysOf(plan.total))?.size === 1 ? parted(plan) : plan,
  );
}
