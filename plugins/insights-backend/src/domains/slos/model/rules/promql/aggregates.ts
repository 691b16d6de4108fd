import { childOf, type PromQlNode } from './parsePromQl';

/** Whether a node adds series up, by labels or all. */
export function isSum(node: PromQlNode): boolean {
  return (
    node.name === 'AggregateExpr' &&
    childOf(node, 'AggregateOp')?.children[0].name === 'Sum'
  );
}

/** Whether a node adds all series up to one without labels. */
export function isSumOfAll(node: PromQlNode): boolean {
  return isSum(node) && !childOf(node, 'AggregateModifier');
}

/** Whether an expression gives one series without labels: a sum of all, or what is reckoned from such sums. */
export function hasNoLabels(node: PromQlNode): boolean {
  switch (node.name) {
    case 'NumberDurationLiteral':
      return true;
    case 'AggregateExpr':
      return isSumOfAll(node);
    case 'ParenExpr':
      return hasNoLabels(node.children[0]);
    case 'UnaryExpr':
      return hasNoLabels(node.children[1]);
    case 'BinaryExpr':
      return node.children[1].name === 'Or'
        ? hasNoLabels(node.children[0])
        : hasNoLabels(node.children[0]) &&
            hasNoLabels(node.children[node.children.length - 1]);
    default:
      return false;
  }
}
