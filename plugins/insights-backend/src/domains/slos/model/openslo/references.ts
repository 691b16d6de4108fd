import { Loose } from './Loose';
import type { OpenSloKind } from './schema';

/** A name that a document gives another one by. */
export interface Reference {
  readonly kind: OpenSloKind;
  readonly node: Loose;
}

/** Where references stand, and to what. */
const REFERENCE_KEYS: ReadonlyMap<string, OpenSloKind> = new Map([
  ['indicatorRef', 'SLI'],
  ['alertPolicyRef', 'AlertPolicy'],
  ['conditionRef', 'AlertCondition'],
  ['targetRef', 'AlertNotificationTarget'],
  ['metricSourceRef', 'DataSource'],
]);

/** Every reference of a document. What a source is asked for, and how it is reached, is not OpenSLO's. */
export function* referencesIn(node: Loose): Iterable<Reference> {
  const { value } = node;
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    const child = node.at(Array.isArray(value) ? Number(key) : key);
    const kind = REFERENCE_KEYS.get(key);
    const isQuery = key === 'spec' && node.path.at(-1) === 'metricSource';
    if (kind && child.text !== undefined) yield { kind, node: child };
    else if (key !== 'connectionDetails' && !isQuery) {
      yield* referencesIn(child);
    }
  }
}
