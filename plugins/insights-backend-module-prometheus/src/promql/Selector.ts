import type { SyntaxNode } from '@lezer/common';
import { childrenOf, textOf, type ParsedPromql } from './parsePromql';
import { readString, writeString } from './stringLiterals';

/** One condition on a label. */
export interface Matcher {
  readonly label: string;
  readonly operator: '=' | '!=' | '=~' | '!~';
  readonly value: string;
}

/** Which series are meant: all that fulfil each condition. The name of the metric is the label `__name__`. */
export type Selector = readonly Matcher[];

const METRIC = '__name__';
const PLAIN_LABEL = /^[a-zA-Z_][a-zA-Z0-9_]*$/;
const PLAIN_METRIC = /^[a-zA-Z_:][a-zA-Z0-9_:]*$/;
const OPERATORS = ['=', '!=', '=~', '!~'] as const;

const byText = (a: string, b: string) => Number(a > b) - Number(a < b);

/** Matchers in one order, so that selectors that mean the same are written the same. */
const sorted = (matchers: readonly Matcher[]): Selector =>
  [...matchers].sort(
    (a, b) =>
      byText(a.label, b.label) ||
      byText(a.operator, b.operator) ||
      byText(a.value, b.value),
  );

function matcherOf(parsed: ParsedPromql, node: SyntaxNode): Matcher {
  if (node.name === 'QuotedLabelName') {
    const value = readString(textOf(parsed, node));
    return { label: METRIC, operator: '=', value };
  }
  const [label, sign, value] = childrenOf(node).map(child =>
    textOf(parsed, child),
  );
  const operator = OPERATORS.find(one => one === sign);
  if (!operator) throw new Error(`"${sign}" is no operator of matchers`);
  return {
    label: node.name === 'QuotedLabelMatcher' ? readString(label) : label,
    operator,
    value: readString(value),
  };
}

/** The selector that a node of the kind `VectorSelector` writes. */
export function selectorOf(parsed: ParsedPromql, node: SyntaxNode): Selector {
  return sorted(
    childrenOf(node).flatMap(child =>
      child.name === 'LabelMatchers'
        ? childrenOf(child).map(matcher => matcherOf(parsed, matcher))
        : [{ label: METRIC, operator: '=', value: textOf(parsed, child) }],
    ),
  );
}

/** The same selector with one matcher in place of another. */
export const withMatcher = (
  selector: Selector,
  old: Matcher,
  matcher: Matcher,
): Selector => sorted(selector.map(one => (one === old ? matcher : one)));

/** A selector in PromQL. */
export function writeSelector(selector: Selector): string {
  const name = selector.find(
    ({ label, operator, value }) =>
      label === METRIC && operator === '=' && PLAIN_METRIC.test(value),
  );
  const conditions = selector
    .filter(matcher => matcher !== name)
    .map(
      ({ label, operator, value }) =>
        `${
          PLAIN_LABEL.test(label) ? label : writeString(label)
        }${operator}${writeString(value)}`,
    );
  if (name && conditions.length === 0) return name.value;
  return `${name?.value ?? ''}{${conditions.join(',')}}`;
}
