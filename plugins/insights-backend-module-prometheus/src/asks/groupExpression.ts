import { countExpression, type CountOptions } from '../promql/countExpression';
import { withMatcher, type Selector } from '../promql/Selector';
import { literalRegex } from '../promql/stringLiterals';
import type { Ask } from './Ask';
import type { AskGroup } from './groupAsks';

/** What the server decides about how counts are asked for. */
export type Asking = Pick<CountOptions, 'resolutionSeconds' | 'dialect'>;

/** The query for one ask. */
export function askExpression(ask: Ask, asking: Asking): string {
  return ask.kind === 'expression'
    ? ask.expression
    : countExpression(ask.selector, { ...ask, ...asking });
}

/** The series that a group is about, where it is about counters. */
export function groupSelector(group: AskGroup): Selector | undefined {
  if (group.kind === 'single') {
    return group.ask.kind === 'counts' ? group.ask.selector : undefined;
  }
  const [{ ask, matcher }] = group.members;
  const values = group.members.map(member =>
    literalRegex(member.matcher.value),
  );
  return withMatcher(ask.selector, matcher, {
    label: group.label,
    operator: '=~',
    value: values.join('|'),
  });
}

/** The query for all asks of a group. */
export function groupExpression(group: AskGroup, asking: Asking): string {
  const selector = groupSelector(group);
  if (group.kind === 'single' || !selector) {
    return askExpression(
      group.kind === 'single' ? group.ask : group.members[0].ask,
      asking,
    );
  }
  const [{ ask }] = group.members;
  return countExpression(selector, { ...ask, ...asking, by: group.label });
}

/** Width of the slices that a group is asked for, in seconds. */
export const groupUnit = (group: AskGroup) =>
  (group.kind === 'single' ? group.ask : group.members[0].ask).unitSeconds;
