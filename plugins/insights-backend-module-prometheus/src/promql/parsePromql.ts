import type { SyntaxNode } from '@lezer/common';
import { parser } from '@prometheus-io/lezer-promql';

/** A query as a tree; nodes point into the text. */
export interface ParsedPromql {
  readonly text: string;
  /** The expression, without what stands around it. */
  readonly expression: SyntaxNode;
}

/** Where a query stops being PromQL. */
export class PromqlSyntaxError extends Error {
  name = 'PromqlSyntaxError';
}

function placeOf(text: string, position: number): string {
  const before = text.slice(0, position).split('\n');
  const column = before[before.length - 1].length + 1;
  return `line ${before.length}, column ${column}`;
}

/**
 * Parses PromQL with the grammar of Prometheus' own editor.
 *
 * @throws PromqlSyntaxError that names line and column, counted from 1
 */
export function parsePromql(text: string): ParsedPromql {
  const tree = parser.parse(text);
  let wrongAt: number | undefined;
  tree.iterate({
    enter(node) {
      if (node.type.isError) wrongAt ??= node.from;
    },
  });
  const expression = tree.topNode.firstChild;
  if (wrongAt !== undefined || !expression) {
    const place = placeOf(text, wrongAt ?? 0);
    const found = text.slice(wrongAt ?? 0, (wrongAt ?? 0) + 20);
    throw new PromqlSyntaxError(
      found
        ? `is not PromQL at ${place}, before "${found}"`
        : `is not PromQL: it ends too early at ${place}`,
    );
  }
  return { text, expression };
}

/** The text of a node. */
export const textOf = (parsed: ParsedPromql, node: SyntaxNode) =>
  parsed.text.slice(node.from, node.to);

/** The children of a node that stand for something, in order; comments are left out. */
export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.name !== 'LineComment') children.push(child);
  }
  return children;
}
