import type { SecurityAlternative, SecurityOf } from '../normalise/securityOf';
import { matchSecurity, schemesOf } from '../match/matchSecurity';
import type { Comparison, OperationPair } from './Comparison';

/**
 * Compares who may call. Alternatives that ask for the same are the same one; of the rest those with the same schemes differ in
 * scopes, and the others are new or gone.
 */
export function compareSecurity(
  { tell }: Comparison,
  pair: OperationPair,
  before: SecurityOf,
  after: SecurityOf,
): void {
  const { pairs, added, removed } = matchSecurity(
    before.alternatives,
    after.alternatives,
  );
  const places = {
    before: before.pointer ?? pair.before.at.pointer,
    after: after.pointer ?? pair.after.at.pointer,
  };
  for (const [left, right] of pairs) {
    tellScopes(left, right, (rule, values) =>
      tell(rule, pair.index, places, values),
    );
  }
  for (const alternative of added) {
    const words = inWords(alternative, before.alternatives);
    if (alternative.size === 0) {
      tell('anonymous-access-added', pair.index, places);
    } else {
      tell('security-added', pair.index, places, { after: words });
    }
  }
  for (const alternative of removed) {
    const words = inWords(alternative, after.alternatives);
    if (alternative.size === 0) {
      tell('anonymous-access-removed', pair.index, places);
    } else {
      const rule = asksForPartOf(after.alternatives, alternative)
        ? 'security-loosened'
        : 'security-removed';
      tell(rule, pair.index, places, { before: words });
    }
  }
}

/** Whether one of the alternatives asks for nothing that another does not ask for. */
function asksForPartOf(
  alternatives: readonly SecurityAlternative[],
  whole: SecurityAlternative,
): boolean {
  return alternatives.some(alternative =>
    [...alternative].every(([name, scopes]) => {
      const asked = whole.get(name);
      return asked && [...scopes].every(scope => asked.has(scope));
    }),
  );
}

/** `apiKey and oauth`; with scopes, `oauth (read)`, where the other document knows the schemes as well. */
function inWords(
  alternative: SecurityAlternative,
  others: readonly SecurityAlternative[],
): string {
  const schemes = schemesOf(alternative);
  if (!others.some(other => schemesOf(other) === schemes)) return schemes;
  return [...alternative]
    .map(([name, scopes]) =>
      scopes.size > 0 ? `${name} (${[...scopes].sort().join(', ')})` : name,
    )
    .sort()
    .join(' and ');
}

function tellScopes(
  before: SecurityAlternative,
  after: SecurityAlternative,
  tell: (
    rule: 'security-scope-added' | 'security-scope-removed',
    values: { name: string; before?: string; after?: string },
  ) => void,
): void {
  for (const [name, scopes] of after) {
    for (const scope of scopes) {
      if (before.get(name)?.has(scope)) continue;
      tell('security-scope-added', { name, after: scope });
    }
  }
  for (const [name, scopes] of before) {
    for (const scope of scopes) {
      if (after.get(name)?.has(scope)) continue;
      tell('security-scope-removed', { name, before: scope });
    }
  }
}
