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
    compareVariables(left, right, (rule, values) =>
      tell(rule, operation, places, values),
    );
  }
}

type VariableRule =
  | 'server-variable-restricted'
  | 'server-variable-unrestricted'
  | 'server-variable-value-added'
  | 'server-variable-value-removed';

/** Compares the values that variables of an address may have; none are listed where any may be. */
function compareVariables(
  before: ApiServer,
  after: ApiServer,
  tell: (
    rule: VariableRule,
    values: { name: string; before?: string; after?: string },
  ) => void,
): void {
  const names = new Set([
    ...before.variables.keys(),
    ...after.variables.keys(),
  ]);
  for (const name of names) {
    const left = before.variables.get(name) ?? [];
    const right = after.variables.get(name) ?? [];
    if (left.length === 0 && right.length > 0) {
      const only = `${name} = ${right.join(', ')}`;
      const values = { name: after.url, before: name, after: only };
      tell('server-variable-restricted', values);
    } else if (left.length > 0 && right.length === 0) {
      const only = `${name} = ${left.join(', ')}`;
      const values = { name: after.url, before: only, after: name };
      tell('server-variable-unrestricted', values);
    } else {
      const { added, removed } = matchByKey(left, right, value => value);
      for (const value of added) {
        const said = { name: after.url, after: `${name} = ${value}` };
        tell('server-variable-value-added', said);
      }
      for (const value of removed) {
        const said = { name: before.url, before: `${name} = ${value}` };
        tell('server-variable-value-removed', said);
      }
    }
  }
}
