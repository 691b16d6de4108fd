import { additiveEdits, type AdditiveOptions } from './additiveEdits';
import { isSumOfAll } from './aggregates';
import { edited } from './Edit';
import { notPromQl, openQuery, windowsIn, type OpenQuery } from './openQuery';
import { childOf, nodesOf, type PromQlNode } from './parsePromQl';
import { promDuration } from './promDuration';
import type { QueryFault, WindowedQuery } from './WindowedQuery';

/** Names that instrumentation gives to counters. */
const COUNTER_NAME = /_(total|count|bucket)$/;

/**
 * A query of counts over windows, in one series without labels.
 *
 * | query | events of a window |
 * | --- | --- |
 * | counters, sums and differences of them | `increase` over the window |
 * | `rate` and `increase`, with a range or a template | the same, the window as their range |
 * | another template | the query with the window in it |
 * | another value, which is no counter | what it is at the window's end |
 *
 * @param options - `fillsHoles` for a part of a total: what is not there has not happened
 */
export function countsQuery(
  query: string,
  options: AdditiveOptions,
): WindowedQuery | QueryFault {
  const open = openQuery(query);
  if (!open) return notPromQl(query);
  const { text, root, places } = open;
  const summed = (inner: string) =>
    isSumOfAll(root) ? inner : `sum(${inner})`;
  const edits = additiveEdits(root, text, options);
  if (edits && places === windowsIn(text, edits)) {
    const over = (seconds: number) =>
      summed(edited(text, edits, promDuration(seconds)));
    return { over, isAdditive: true };
  }
  if (places === 0) {
    const counter = options.countsUp ? text : bareCounter(open);
    if (counter !== undefined) return notACount(counter, options.countsUp);
  }
  // NaN, nothing of nothing, would spoil every sum that it goes into.
  const over = (seconds: number) => `(${summed(open.filled(seconds))} >= 0)`;
  return { over, isAdditive: false };
}

function metricName(text: string, selector: PromQlNode): string {
  const { from, to } = childOf(selector, 'Identifier') ?? selector;
  return text.slice(from, to);
}

/** A counter by its name that no function counts with. */
function bareCounter({ text, root }: OpenQuery): string | undefined {
  const ranged = new Set<PromQlNode>();
  for (const node of nodesOf(root)) {
    if (node.name === 'MatrixSelector') ranged.add(node.children[0]);
    if (node.name !== 'VectorSelector' || ranged.has(node)) continue;
    const name = metricName(text, node);
    if (COUNTER_NAME.test(name)) return name;
  }
  return undefined;
}

function notACount(text: string, countsUp: boolean): QueryFault {
  return countsUp
    ? {
        detail: `the events of a window cannot be counted with ${text}`,
        howToMend:
          'Ask for a counter or a sum of counters, or write the query with [{{.window}}].',
      }
    : {
        detail: `${text} looks like a counter, but the metric is not declared as one`,
        howToMend: 'Give counter: true, or write rate(…[{{.window}}]).',
      };
}
