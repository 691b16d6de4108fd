import type { DocumentFault } from './readDocument';
import type { OpenSloDocument, OpenSloKind } from './schema';
import { Loose } from './Loose';
import { THRESHOLD_FIELDS, thresholdFaults } from './rules/objectiveRules';

/** A name that a document gives another one by. */
interface Reference {
  readonly kind: OpenSloKind;
  readonly node: Loose;
}

/** A document with whatever tells its place. */
export interface PlacedDocument<Origin> {
  readonly document: OpenSloDocument;
  readonly origin: Origin;
}

/** Where references stand, and to what. */
const REFERENCE_KEYS: Readonly<Record<string, OpenSloKind>> = {
  indicatorRef: 'SLI',
  alertPolicyRef: 'AlertPolicy',
  conditionRef: 'AlertCondition',
  targetRef: 'AlertNotificationTarget',
  metricSourceRef: 'DataSource',
};

/**
 * What is wrong between documents: names given twice, and references to nothing.
 *
 * @param sources - names of data sources that are known without a document
 */
export function referenceFaults<Origin>(
  all: readonly PlacedDocument<Origin>[],
  sources: Iterable<string>,
): { origin: Origin; fault: DocumentFault }[] {
  const known = new Set<string>(
    Array.from(sources, name => keyOf('DataSource', name)),
  );
  const named = new Set<string>();
  const found: { origin: Origin; fault: DocumentFault }[] = [];
  for (const { document, origin } of all) {
    const key = keyOf(document.kind, document.metadata.name);
    if (named.has(key)) {
      found.push({
        origin,
        fault: {
          rule: 'openslo/duplicate-name',
          severity: 'error',
          path: ['metadata', 'name'],
          detail: `is the name of another ${document.kind}, too: ${document.metadata.name}`,
          howToMend: 'Give each document of a kind its own name.',
        },
      });
    }
    named.add(key);
    known.add(key);
  }
  const thresholds = new Set(
    all.flatMap(({ document }) =>
      document.kind === 'SLI' && document.spec.thresholdMetric
        ? [document.metadata.name]
        : [],
    ),
  );
  for (const { document, origin } of all) {
    const root = new Loose(document);
    for (const { kind, node } of referencesIn(root)) {
      if (known.has(keyOf(kind, node.text ?? ''))) continue;
      found.push({
        origin,
        fault: {
          rule: 'openslo/unknown-reference',
          severity: 'error',
          path: node.path,
          detail: `names the ${kind} "${node.text}", which is not there`,
          howToMend: `Add the ${kind}, or mend the name.`,
        },
      });
    }
    for (const objective of root.at('spec', 'objectives').items) {
      const reference =
        objective.at('indicatorRef').text ??
        root.at('spec', 'indicatorRef').text;
      if (!thresholds.has(reference ?? '')) continue;
      for (const finding of thresholdFaults(objective)) {
        const fault = { ...finding, rule: THRESHOLD_FIELDS };
        found.push({ origin, fault: { ...fault, severity: 'error' } });
      }
    }
  }
  return found;
}

function keyOf(kind: string, name: string): string {
  return JSON.stringify([kind, name]);
}

function* referencesIn(node: Loose): Iterable<Reference> {
  const { value } = node;
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    const child = node.at(Array.isArray(value) ? Number(key) : key);
    const kind = Object.hasOwn(REFERENCE_KEYS, key)
      ? REFERENCE_KEYS[key]
      : undefined;
    if (kind && child.text !== undefined) yield { kind, node: child };
    // What a source is asked for, and how it is reached, is not OpenSLO's.
    else if (key !== 'connectionDetails' && !isQuery(node, key)) {
      yield* referencesIn(child);
    }
  }
}

function isQuery(node: Loose, key: string): boolean {
  return key === 'spec' && node.path.at(-1) === 'metricSource';
}
