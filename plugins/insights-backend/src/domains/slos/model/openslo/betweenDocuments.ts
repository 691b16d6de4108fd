import { keyOf, nameOf } from './keyOf';
import { Loose } from './Loose';
import type { DocumentFault } from './readDocument';
import { referencesIn } from './references';
import {
  THRESHOLD_FIELDS,
  thresholdFaults,
  TOO_MANY_THRESHOLDS,
} from './rules/objectiveRules';
import type { OpenSloDocument } from './schema';

/** What other documents offer. */
export interface Known {
  /** Keys of documents that are right, and of data sources that are known without one. */
  readonly right: ReadonlyMap<string, OpenSloDocument | 'configured'>;
  /** Keys of documents that have faults of their own. */
  readonly wrong: ReadonlySet<string>;
}

/** What is wrong with a document because of others: references to nothing, or to what does not fit. */
export function* faultsBetween(
  document: OpenSloDocument,
  known: Known,
): Iterable<DocumentFault> {
  const root = new Loose(document);
  for (const { kind, node } of referencesIn(root)) {
    const key = keyOf(kind, node.text ?? '');
    if (known.right.has(key)) continue;
    const hasFaults = known.wrong.has(key);
    yield {
      rule: hasFaults
        ? 'openslo/broken-reference'
        : 'openslo/unknown-reference',
      severity: 'error',
      path: node.path,
      detail: `names the ${kind} "${node.text}", which ${
        hasFaults ? 'has faults of its own' : 'is not there'
      }`,
      howToMend: hasFaults
        ? `Mend the ${kind}.`
        : `Add the ${kind}, or mend the name.${
            kind === 'DataSource' ? configuredSources(known) : ''
          }`,
    };
  }
  yield* thresholdsByReference(root, known);
}

function configuredSources({ right }: Known): string {
  const names = [...right]
    .filter(([, document]) => document === 'configured')
    .map(([key]) => nameOf(key));
  return names.length > 0 ? ` Known without one: ${names.join(', ')}.` : '';
}

/** What an objective lacks, or is too much of, for an SLI that stands elsewhere. */
function* thresholdsByReference(
  slo: Loose,
  { right }: Known,
): Iterable<DocumentFault> {
  const spec = slo.at('spec');
  const isThreshold = (name: string | undefined) => {
    const sli = right.get(keyOf('SLI', name ?? ''));
    return new Loose(sli).at('spec', 'thresholdMetric').isSet;
  };
  const fault = { rule: THRESHOLD_FIELDS, severity: 'error' } as const;
  const shared = isThreshold(spec.at('indicatorRef').text);
  const objectives = spec.at('objectives').items;
  for (const objective of objectives) {
    if (!shared && !isThreshold(objective.at('indicatorRef').text)) continue;
    for (const finding of thresholdFaults(objective)) {
      yield { ...finding, ...fault };
    }
  }
  if (shared && objectives.length > 1) {
    yield {
      ...TOO_MANY_THRESHOLDS,
      ...fault,
      path: spec.at('objectives').path,
    };
  }
}
