import type { SyntaxNode } from '@lezer/common';
import { childrenOf, textOf, type ParsedPromql } from './parsePromql';
import { selectorOf, type Selector } from './Selector';

/** The events of the counters of a selector, so many times. */
export interface CountTerm {
  readonly factor: number;
  readonly selector: Selector;
}

/** A query over counters of which the events cannot be told. */
export class NotCountable extends Error {
  name = 'NotCountable';
}

interface Terms {
  readonly terms: readonly CountTerm[];
  /** Whether it is one number, not one a series. */
  readonly isSum: boolean;
}

const scaled = ({ terms, isSum }: Terms, by: number): Terms => ({
  terms: terms.map(term => ({ ...term, factor: term.factor * by })),
  isSum,
});

function numberOf(parsed: ParsedPromql, node: SyntaxNode): number | undefined {
  if (node.name !== 'NumberDurationLiteral') return undefined;
  const number = Number(textOf(parsed, node));
  return Number.isFinite(number) ? number : undefined;
}

function ofFunction(parsed: ParsedPromql, node: SyntaxNode): Terms {
  const [name, body] = childrenOf(node);
  const called = textOf(parsed, name);
  const [range] = childrenOf(body);
  if (
    !['rate', 'increase'].includes(called) ||
    range?.name !== 'MatrixSelector'
  ) {
    throw new NotCountable(`${called}(…) is not a sum of counters`);
  }
  return {
    terms: [{ factor: 1, selector: selectorOf(parsed, childrenOf(range)[0]) }],
    isSum: false,
  };
}

function ofSum(parsed: ParsedPromql, node: SyntaxNode): Terms {
  const children = childrenOf(node);
  const operation = textOf(parsed, children[0]);
  if (operation.toLowerCase() !== 'sum') {
    throw new NotCountable(`${operation}(…) does not add counts up`);
  }
  const body = children.find(({ name }) => name === 'FunctionCallBody');
  const [inner] = body ? childrenOf(body) : [];
  const isSum = !children.some(({ name }) => name === 'AggregateModifier');
  return { terms: ofNode(parsed, inner).terms, isSum };
}

/** `… or vector(0)` says that nothing counts as zero, which holds here anyway. */
const isZero = (parsed: ParsedPromql, node: SyntaxNode) =>
  textOf(parsed, node).split(/\s/).join('') === 'vector(0)';

function ofBinary(parsed: ParsedPromql, node: SyntaxNode): Terms {
  const children = childrenOf(node);
  const [left, operator] = children;
  const right = children[children.length - 1];
  if (operator.name === 'Or' && isZero(parsed, right)) {
    return ofNode(parsed, left);
  }
  const [a, b] = [numberOf(parsed, left), numberOf(parsed, right)];
  if (operator.name === 'Mul' && a !== undefined) {
    return scaled(ofNode(parsed, right), a);
  }
  if (operator.name === 'Mul' && b !== undefined) {
    return scaled(ofNode(parsed, left), b);
  }
  if (operator.name === 'Div' && b !== undefined) {
    return scaled(ofNode(parsed, left), 1 / b);
  }
  const sides = ['Add', 'Sub'].includes(operator.name)
    ? [ofNode(parsed, left), ofNode(parsed, right)]
    : [];
  if (sides.length === 0 || !sides.every(({ isSum }) => isSum)) {
    throw new NotCountable(
      `"${textOf(
        parsed,
        node,
      )}" is not a sum of counters; only sums without \`by\` can be added or subtracted`,
    );
  }
  const [one, other] = sides;
  const signed = operator.name === 'Sub' ? scaled(other, -1) : other;
  return { terms: [...one.terms, ...signed.terms], isSum: true };
}

function ofNode(parsed: ParsedPromql, node: SyntaxNode): Terms {
  switch (node.name) {
    case 'VectorSelector':
      return {
        terms: [{ factor: 1, selector: selectorOf(parsed, node) }],
        isSum: false,
      };
    case 'ParenExpr':
      return ofNode(parsed, childrenOf(node)[0]);
    case 'FunctionCall':
      return ofFunction(parsed, node);
    case 'AggregateExpr':
      return ofSum(parsed, node);
    case 'BinaryExpr':
      return ofBinary(parsed, node);
    default:
      throw new NotCountable(
        `"${textOf(parsed, node)}" is not a sum of counters`,
      );
  }
}

/**
 * A query over counters as a sum of terms: selectors, `sum`, `rate` and `increase` of them, their sums, differences and
 * multiples. How wide the ranges of `rate` and `increase` are plays no part: the events of a bucket are meant.
 *
 * @throws NotCountable that names the part which is something else
 */
export const countTerms = (parsed: ParsedPromql): readonly CountTerm[] =>
  ofNode(parsed, parsed.expression).terms;
