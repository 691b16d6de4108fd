import { isScalar } from './isScalar';
import { childOf, nodesOf, parsePromQl, type PromQlNode } from './parsePromQl';
import { promDuration } from './promDuration';
import type { QueryFault } from './WindowedQuery';

/** Where a query leaves it open what its window is; the first way is Sloth's, too. */
const TEMPLATE = /\{\{\s*\.window\s*\}\}|\$__window/g;

/** What stands for the window while a template is parsed: a range that nobody writes. */
const ANY_RANGE = '4m59s7ms';

/** What answers with text, or with ranges. */
const NO_VECTOR = new Set(['StringLiteral', 'MatrixSelector', 'SubqueryExpr']);

/** A query that may leave its window open. */
export interface OpenQuery {
  /** Its text, and what that is parsed to, with a range that stands for the window. */
  readonly text: string;
  readonly root: PromQlNode;
  /** How often it leaves its window open. */
  readonly places: number;
  /** Its text with a window in it. */
  filled(windowSeconds: number): string;
}

/** Reads a query that gives series for one moment; undefined where it does not. */
export function openQuery(query: string): OpenQuery | undefined {
  const places = query.match(TEMPLATE)?.length ?? 0;
  const text = asVector(query.replace(TEMPLATE, ANY_RANGE));
  const root = text === undefined ? undefined : parsePromQl(text);
  if (text === undefined || !root) return undefined;
  const durations = [...nodesOf(root)].filter(
    ({ name }) => name === 'DurationExpr',
  );
  const filled = (seconds: number) =>
    text.replaceAll(ANY_RANGE, promDuration(seconds));
  return places === windowsIn(text, durations)
    ? { text, root, places, filled }
    : undefined;
}

/**
 * A query as an instant vector, without the comments and blanks around it, which would swallow what comes behind.
 * Undefined where it is none.
 */
function asVector(query: string): string | undefined {
  const root = parsePromQl(query);
  if (!root || !givesSeries(root) || addsNothingUp(root)) return undefined;
  const inner = query.slice(root.from, root.to);
  return isScalar(root) ? `vector(${inner})` : inner;
}

/** Whether what an expression gives is one value for each series, or a number. */
function givesSeries({ name, children }: PromQlNode): boolean {
  const isMadeOfOthers = ['ParenExpr', 'UnaryExpr', 'BinaryExpr'].includes(
    name,
  );
  return isMadeOfOthers ? children.every(givesSeries) : !NO_VECTOR.has(name);
}

/** `sum()`, which the grammar takes and Prometheus does not. */
function addsNothingUp(root: PromQlNode): boolean {
  return [...nodesOf(root)].some(
    node =>
      node.name === 'AggregateExpr' &&
      !childOf(node, 'FunctionCallBody')?.children.length,
  );
}

/** How many of some places are a range that is left open. */
export function windowsIn(
  text: string,
  places: readonly Pick<PromQlNode, 'from' | 'to'>[],
): number {
  return places.filter(({ from, to }) => text.slice(from, to) === ANY_RANGE)
    .length;
}

/** The fault of a query that cannot be read. */
export function notPromQl(query: string): QueryFault {
  return {
    detail: `the query is not PromQL for one moment: ${query}`,
    howToMend: 'Mend the query; as a range it may have [{{.window}}].',
  };
}
