import { childOf, type PromQlNode } from './parsePromQl';

const SCALAR_FUNCTIONS = new Set(['Scalar', 'Time', 'Pi']);

/** Whether an expression is a number of its own, which has no series and no labels. */
export function isScalar(node: PromQlNode): boolean {
  const { children } = node;
  switch (node.name) {
    case 'NumberDurationLiteral':
      return true;
    case 'FunctionCall':
      return SCALAR_FUNCTIONS.has(
        childOf(node, 'FunctionIdentifier')?.children[0]?.name ?? '',
      );
    case 'ParenExpr':
      return isScalar(children[0]);
    case 'UnaryExpr':
    case 'BinaryExpr':
      return [children[0], children[children.length - 1]]
        .filter(({ name }) => name !== 'UnaryOp')
        .every(isScalar);
    default:
      return false;
  }
}
