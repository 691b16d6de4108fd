import { matchByKey } from '../match/matchByKey';
import type { ApiServer } from '../normalise/serversOf';
import type { Comparison } from './Comparison';

/** Compares where an API, or an operation of it, is served. */
export function compareServers(
  { tell }: Comparison,
  operation: number | null,
  before: readonly ApiServer[],
  after: readonly ApiServer[],
): void {
  const matched = matchByKey(before, after, server => server.url);
  for (const { pointer, url } of matched.added) {
    const places = { before: null, after: pointer };
    tell('server-added', operation, places, { after: url });
  }
  for (const { pointer, url } of matched.removed) {
    const places = { before: pointer, after: null };
    tell('server-removed', operation, places, { before: url });
  }
  for (const [left, right] of matched.pairs) {
    const places = { before: left.pointer, after: right.pointer };
    const values = matchByKey(valuesOf(left), valuesOf(right), value => value);
    for (const added of values.added) {
      tell('server-variable-value-added', operation, places, {
        name: right.url,
        after: added,
      });
    }
    for (const removed of values.removed) {
      tell('server-variable-value-removed', operation, places, {
        name: left.url,
        before: removed,
      });
    }
  }
}

function valuesOf(server: ApiServer): string[] {
  return [...server.variables].flatMap(([name, values]) =>
    values.map(value => `${name} = ${value}`),
  );
}
