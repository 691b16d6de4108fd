import type { SyntaxNode } from '@lezer/common';
import { childrenOf, textOf, type ParsedPromql } from './parsePromql';

/** What an expression gives, in the words of Prometheus. */
export type ResultType =
  | 'instant vector'
  | 'range vector'
  | 'scalar'
  | 'string';

const SCALAR_FUNCTIONS = new Set(['scalar', 'time', 'pi']);

/** What a query gives, found from its outermost part. */
export function resultType(
  parsed: ParsedPromql,
  node: SyntaxNode = parsed.expression,
): ResultType {
  const [first, ...rest] = childrenOf(node);
  switch (node.name) {
    case 'MatrixSelector':
    case 'SubqueryExpr':
      return 'range vector';
    case 'NumberDurationLiteral':
      return 'scalar';
    case 'StringLiteral':
      return 'string';
    case 'ParenExpr':
    case 'OffsetExpr':
    case 'StepInvariantExpr':
      return resultType(parsed, first);
    case 'UnaryExpr':
      return resultType(parsed, rest[0]);
    case 'FunctionCall':
      return SCALAR_FUNCTIONS.has(textOf(parsed, first))
        ? 'scalar'
        : 'instant vector';
    case 'BinaryExpr':
      return [first, rest[rest.length - 1]].every(
        side => resultType(parsed, side) === 'scalar',
      )
        ? 'scalar'
        : 'instant vector';
    default:
      return 'instant vector';
  }
}
