import { parser } from '@prometheus-io/lezer-promql';

/** A node of a parsed query, as far as it is looked at. */
export interface PromQlNode {
  /** As the grammar names it, e.g. `VectorSelector`. */
  readonly name: string;
  /** Where its text begins and ends in the query. */
  readonly from: number;
  readonly to: number;
  readonly children: readonly PromQlNode[];
}

/** Deeper than anybody writes; deeper ones would exhaust the stack. */
const DEEPEST = 200;

/** The expression of a query; undefined where it is not PromQL. */
export function parsePromQl(query: string): PromQlNode | undefined {
  const cursor = parser.parse(query).cursor();
  const read = (depth: number): PromQlNode | undefined => {
    if (cursor.type.isError || depth > DEEPEST) return undefined;
    const { name, from, to } = cursor;
    if (name === 'StringLiteral' && !isClosed(query.slice(from, to))) {
      return undefined;
    }
    const children: PromQlNode[] = [];
    if (cursor.firstChild()) {
      do {
        const child = read(depth + 1);
        if (!child) return undefined;
        children.push(child);
      } while (cursor.nextSibling());
      cursor.parent();
    }
    return { name, from, to, children };
  };
  const parts = read(0)?.children.filter(({ name }) => name !== 'LineComment');
  return parts?.length === 1 ? parts[0] : undefined;
}

/** The grammar takes a quote for a text that is not closed. */
function isClosed(literal: string): boolean {
  return literal.length > 1 && literal.endsWith(literal[0]);
}

/** A node and everything within it. */
export function* nodesOf(node: PromQlNode): Iterable<PromQlNode> {
  yield node;
  for (const child of node.children) yield* nodesOf(child);
}

/** Node of a name directly within another. */
export function childOf(
  node: PromQlNode,
  name: string,
): PromQlNode | undefined {
  return node.children.find(child => child.name === name);
}

/** What a function or an aggregation is given; undefined where that is not one thing. */
export function onlyArgument(call: PromQlNode): PromQlNode | undefined {
  const given = childOf(call, 'FunctionCallBody')?.children ?? [];
  return given.length === 1 ? given[0] : undefined;
}
