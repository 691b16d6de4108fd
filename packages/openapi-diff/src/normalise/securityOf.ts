import { itemsAt, memberAt, membersAt, type At } from '../json/At';
import { stringsOf } from '../json/Json';
import type { Source } from '../references/Source';

/** Schemes that must all be satisfied, each with its scopes; none means anybody. */
export type SecurityAlternative = ReadonlyMap<string, ReadonlySet<string>>;

/** Who may call: any of the alternatives; where it is said. */
export interface SecurityOf {
  readonly pointer: string | null;
  readonly alternatives: readonly SecurityAlternative[];
}

/** What an operation asks of its callers: its own words, else those of the document. */
export function securityOf(source: Source, operation: At): SecurityOf {
  const root: At = { value: source.root, pointer: '' };
  const said = memberAt(operation, 'security') ?? memberAt(root, 'security');
  const alternatives = itemsAt(said).map(
    (item): SecurityAlternative =>
      new Map(
        membersAt(item).map(([scheme, scopes]) => [
          scheme,
          new Set(stringsOf(scopes.value)),
        ]),
      ),
  );
  return {
    pointer: said?.pointer ?? null,
    alternatives: alternatives.length > 0 ? alternatives : [new Map()],
  };
}
