import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { parseDocument } from 'yaml';
import type { StatedCriticality } from './Criticality';
import type { CriticalityFault } from './CriticalityFault';

/** The annotation of an entity that says how much it needs what it depends on. */
export const CRITICALITY_ANNOTATION = 'almanac.io/dependency-criticality';

/** What an annotation says. */
export interface ParsedCriticality {
  /** By whole entity reference in lower case. */
  readonly needs: ReadonlyMap<string, StatedCriticality>;
  readonly faults: readonly CriticalityFault[];
}

/** Nobody writes more by hand. */
const MOST_CHARACTERS = 20_000;

const EXAMPLE =
  'Write a map of entity references, such as "component:default/payments: hard", "component:default/search: soft:0.2" or "resource:default/replica-a: group:replicas".';

/**
 * Reads the annotation: a map in YAML or JSON of entity references to `hard`, `soft:` with the part of the requests in
 * (0, 1], `group:` with a name, or `none`. A reference without kind is a component, one without namespace in `default`.
 *
 * Names every fault; entries that are right are kept.
 */
export function parseCriticality(text: string): ParsedCriticality {
  const written = entriesIn(text);
  if (typeof written === 'string') {
    return { needs: new Map(), faults: [wrongWhole(written)] };
  }
  const needs = new Map<string, StatedCriticality>();
  const faults: CriticalityFault[] = [];
  for (const [entry, value] of written) {
    const ref = refOf(entry);
    const criticality = criticalityOf(value);
    if (ref === undefined || needs.has(ref)) {
      faults.push(wrongRef(entry, ref !== undefined));
    } else if (criticality === undefined) faults.push(wrongValue(entry, value));
    else needs.set(ref, criticality);
  }
  return { needs, faults: [...faults, ...lonelyGroups(needs)] };
}

/** The entries of a map, or what is wrong with the text. */
function entriesIn(text: string): [string, unknown][] | string {
  if (text.length > MOST_CHARACTERS) {
    return `is ${text.length} characters long: at most ${MOST_CHARACTERS} are read`;
  }
  const document = parseDocument(text, { stringKeys: true });
  const [error] = document.errors;
  if (error) return `is no YAML: ${error.message.split('\n')[0]}`;
  const value = plainOf(() => document.toJS({ maxAliasCount: 0 }));
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value)
    : 'is not a map in YAML or JSON';
}

/** An alias, which a map of words does not need, is refused by throwing. */
function plainOf(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** Kind, namespace and name as the catalog allows them, in lower case. */
const WHOLE_REF = /^[a-z][a-z0-9]*:[a-z0-9._-]{1,63}\/[a-z0-9._-]{1,63}$/;

function refOf(entry: string): string | undefined {
  try {
    const ref = stringifyEntityRef(
      parseEntityRef(entry, {
        defaultKind: 'component',
        defaultNamespace: 'default',
      }),
    );
    return WHOLE_REF.test(ref) ? ref : undefined;
  } catch {
    return undefined;
  }
}

function criticalityOf(value: unknown): StatedCriticality | undefined {
  if (typeof value !== 'string') return undefined;
  if (value === 'hard' || value === 'none') return { kind: value };
  const soft = /^soft:\s*(\d{0,3}(?:\.\d{1,9})?)$/.exec(value);
  const share = Number(soft?.[1] || NaN);
  if (share > 0 && share <= 1) return { kind: 'soft', share };
  const group = /^group:\s*([A-Za-z0-9][\w.-]{0,62})$/.exec(value);
  return group ? { kind: 'group', group: group[1] } : undefined;
}

function wrongWhole(detail: string): CriticalityFault {
  return { entry: null, severity: 'error', detail, howToMend: EXAMPLE };
}

function wrongRef(entry: string, isTwice: boolean): CriticalityFault {
  return {
    entry,
    severity: 'error',
    detail: isTwice
      ? 'names an entity that another entry names, too'
      : 'is not an entity reference',
    howToMend: isTwice ? 'Keep one of the two.' : EXAMPLE,
  };
}

function wrongValue(entry: string, value: unknown): CriticalityFault {
  return {
    entry,
    severity: 'error',
    detail: `${JSON.stringify(value)} is not a criticality`,
    howToMend:
      'Write "hard", "soft:" with the part of the requests that uses it, over 0 and up to 1, "group:" with a name, or "none".',
  };
}

/** What stands in for nobody else is needed as hard as can be, which its author does not mean. */
function lonelyGroups(
  needs: ReadonlyMap<string, StatedCriticality>,
): CriticalityFault[] {
  const members = new Map<string, string[]>();
  for (const [ref, criticality] of needs) {
    if (criticality.kind !== 'group') continue;
    const { group } = criticality;
    members.set(group, [...(members.get(group) ?? []), ref]);
  }
  return [...members]
    .filter(([, refs]) => refs.length === 1)
    .map(([group, [entry]]) => ({
      entry,
      severity: 'warning',
      detail: `is alone in the group "${group}", and so needed as if it were hard`,
      howToMend: 'Name what stands in for it, or write "hard".',
    }));
}
