import type { SecurityOf } from '../normalise/ApiOperation';
import type { SecurityAlternative } from '../normalise/securityOf';
import type { Comparison, OperationPair } from './Comparison';

/**
 * Compares who may call. Alternatives with the same schemes are the same one and differ in
 * scopes; of the rest those that are new or gone are told.
 */
export function compareSecurity(
  { tell }: Comparison,
  pair: OperationPair,
  before: SecurityOf,
  after: SecurityOf,
): void {
  const left = bySchemes(before.alternatives);
  const right = bySchemes(after.alternatives);
  const places = {
    before: before.pointer ?? pair.before.at.pointer,
    after: after.pointer ?? pair.after.at.pointer,
  };
  for (const [schemes, alternative] of right) {
    const known = left.get(schemes);
    if (known) {
      tellScopes(known, alternative, (rule, values) =>
        tell(rule, pair.index, places, values),
      );
    } else if (schemes === '') {
      tell('anonymous-access-added', pair.index, places);
    } else {
      tell('security-added', pair.index, places, { after: schemes });
    }
  }
  for (const schemes of left.keys()) {
    if (right.has(schemes)) continue;
    if (schemes === '') {
      tell('anonymous-access-removed', pair.index, places);
    } else {
      const rule = asksForPartOf(right, left.get(schemes))
        ? 'security-loosened'
        : 'security-removed';
      tell(rule, pair.index, places, { before: schemes });
    }
  }
}

/** Whether one of the alternatives asks for nothing that another does not ask for. */
function asksForPartOf(
  alternatives: ReadonlyMap<string, SecurityAlternative>,
  whole: SecurityAlternative = new Map(),
): boolean {
  return [...alternatives.values()].some(alternative =>
    [...alternative].every(([name, scopes]) => {
      const asked = whole.get(name);
      return asked && [...scopes].every(scope => asked.has(scope));
    }),
  );
}

/** `apiKey and oauth`, or the empty text for anybody. */
function bySchemes(
  alternatives: readonly SecurityAlternative[],
): Map<string, SecurityAlternative> {
  return new Map(
    alternatives.map(alternative => [
      [...alternative.keys()].sort().join(' and '),
      alternative,
    ]),
  );
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
