import { insertion, type Edit } from './Edit';
import { hasNoLabels, isSum } from './aggregates';
import { childOf, onlyArgument, type PromQlNode } from './parsePromQl';

/** Functions of a range whose results over windows that follow each other are those of the whole, once they count. */
const COUNTING = new Set(['Rate', 'Increase']);

/** How a query is read. */
export interface AdditiveOptions {
  /** Whether selectors without a range are counters. */
  readonly countsUp: boolean;
  /** Whether of several sums that are added up one without a series is nothing, and not a hole. */
  readonly fillsHoles: boolean;
}

/**
 * What makes a query count the events of a window, where the counts of windows that follow each other add up: sums and
 * differences of `rate` and `increase`, whose range becomes the window, and of counters. Undefined where it is no such
 * query.
 */
export function additiveEdits(
  node: PromQlNode,
  query: string,
  options: AdditiveOptions,
): readonly Edit[] | undefined {
  const within = (child: PromQlNode) => additiveEdits(child, query, options);
  switch (node.name) {
    case 'ParenExpr':
      return within(node.children[0]);
    case 'UnaryExpr':
      return within(node.children[1]);
    case 'AggregateExpr': {
      const inner = onlyArgument(node);
      return isSum(node) && inner ? within(inner) : undefined;
    }
    case 'BinaryExpr':
      return binaryEdits(node, query, options, within);
    case 'FunctionCall':
      return countingEdits(node);
    case 'VectorSelector':
    case 'OffsetExpr':
      return options.countsUp ? counterEdits(node) : undefined;
    default:
      return undefined;
  }
}

function binaryEdits(
  node: PromQlNode,
  query: string,
  { fillsHoles }: AdditiveOptions,
  within: (child: PromQlNode) => readonly Edit[] | undefined,
): readonly Edit[] | undefined {
  const { children } = node;
  const [left, operator] = children;
  const right = children[children.length - 1];
  const both = () => {
    // Series that lack a partner would drop out of a sum of vectors: only what has no labels can be added up.
    if (!hasNoLabels(left) || !hasNoLabels(right)) return undefined;
    const edits = [within(left), within(right)];
    if (!edits[0] || !edits[1]) return undefined;
    return fillsHoles
      ? [...filled(left, edits[0]), ...filled(right, edits[1])]
      : [...edits[0], ...edits[1]];
  };
  switch (operator.name) {
    case 'Add':
    case 'Sub':
      return both();
    case 'Mul':
      if (isNumber(left)) return within(right);
      return isNumber(right) ? within(left) : undefined;
    case 'Div':
      return isNumber(right) ? within(left) : undefined;
    case 'Or':
      return isNothing(right, query) ? within(left) : undefined;
    default:
      return undefined;
  }
}

/** Changes of an operand that make it nothing where it has no series. */
function filled({ from, to }: PromQlNode, edits: readonly Edit[]): Edit[] {
  return [
    insertion(from, () => '('),
    ...edits,
    insertion(to, () => ' or vector(0))'),
  ];
}

function isNumber({ name }: PromQlNode): boolean {
  return name === 'NumberDurationLiteral';
}

/** `vector(0)`, which is nothing over every window. */
function isNothing({ from, to }: PromQlNode, query: string): boolean {
  return /^vector\s*\(\s*0\s*\)$/.test(query.slice(from, to));
}

function countingEdits(call: PromQlNode): readonly Edit[] | undefined {
  const name = childOf(call, 'FunctionIdentifier');
  if (!name || !COUNTING.has(name.children[0]?.name)) return undefined;
  const argument = onlyArgument(call);
  const matrix =
    argument?.name === 'OffsetExpr' ? argument.children[0] : argument;
  const range =
    matrix?.name === 'MatrixSelector' && childOf(matrix, 'DurationExpr');
  if (!range) return undefined;
  return [
    { ...placeOf(name), becomes: () => 'increase' },
    { ...placeOf(range), becomes: window => window },
  ];
}

function counterEdits(node: PromQlNode): readonly Edit[] | undefined {
  const selector = node.name === 'OffsetExpr' ? node.children[0] : node;
  if (selector.name !== 'VectorSelector') return undefined;
  return [
    insertion(node.from, () => 'increase('),
    insertion(selector.to, range => `[${range}]`),
    insertion(node.to, () => ')'),
  ];
}

function placeOf({ from, to }: PromQlNode) {
  return { from, to };
}
