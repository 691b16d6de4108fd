import { compareDocuments } from '../compare/compareDocuments';
import { compareOperations } from '../compare/compareOperations';
import { compareOuterReferences } from '../compare/compareOuterReferences';
import type { Comparison } from '../compare/Comparison';
import type { OpenApiDocument } from '../read/OpenApiDocument';
import { outsideOf } from '../references/leadsOut';
import { type Sameness, samenessOf } from '../references/Sameness';
import { type Source, sourceOf } from '../references/Source';
import { schemaComparison } from '../schema/SchemaComparison';
import { changeCollector } from './changeCollector';
import type { ContractDiff, DiffNote } from './ContractDiff';
import type { DiffOptions } from './DiffOptions';
import { operationsReached } from './operationsReached';

/**
 * What changed between two documents, whom it breaks and why. Pure: nothing outside the documents
 * is read, and the same documents and options always give the same answer.
 */
export function diffOpenApi(
  before: OpenApiDocument,
  after: OpenApiDocument,
  options: DiffOptions = {},
): ContractDiff {
  return diffBy(before, after, options, same => same);
}

/**
 * The same without the short cut past what reads the same in both documents: every rule looks at every place. Slower, and there
 * to show that the rules themselves find nothing where nothing differs.
 */
export function diffThoroughly(
  before: OpenApiDocument,
  after: OpenApiDocument,
  options: DiffOptions = {},
): ContractDiff {
  return diffBy(before, after, options, () => () => false);
}

/** @param passedOver - what needs no look, of what is the same */
function diffBy(
  before: OpenApiDocument,
  after: OpenApiDocument,
  options: DiffOptions,
  passedOver: (same: Sameness) => Sameness,
): ContractDiff {
  const left = sourceOf('before', before);
  const right = sourceOf('after', after);
  const same = samenessOf(left, right);
  const passes = passedOver(same);
  const today = options.today ?? null;
  const schemas = schemaComparison(left, right, { same, passes }, today);
  const collector = changeCollector(left, right, options.documentation ?? true);
  const comparison: Comparison = {
    before: left,
    after: right,
    passes,
    schemas,
    today,
    minimumDeprecationDays: options.minimumDeprecationDays ?? null,
    tell: collector.tell,
  };
  compareDocuments(comparison);
  compareOperations(comparison, collector.register);
  for (const node of schemas.finish()) {
    collector.add(node.findings, operationsReached(node));
  }
  compareOuterReferences(comparison);
  const changes = collector.changes();
  const count = (severity: string) =>
    changes.filter(change => change.severity === severity).length;
  return {
    changes,
    counts: {
      breaking: count('breaking'),
      risky: count('risky'),
      safe: count('safe'),
    },
    notes: [...notesOf(left), ...notesOf(right)],
  };
}

const OUTSIDE = {
  network: 'the network and was not followed: what is there is not compared.',
  file: 'another file and was not followed: what is there is not compared.',
  nothing: 'nothing in this document and was not followed.',
} as const;

function notesOf(source: Source): DiffNote[] {
  const unresolved = [...source.unresolved].map(([pointer, reference]) => ({
    document: source.side,
    pointer,
    message: `The reference ${reference} leads to ${
      OUTSIDE[outsideOf(reference)]
    }`,
  }));
  const simplified = [...source.simplified].map(pointer => ({
    document: source.side,
    pointer,
    message:
      'Too many schemas are combined by allOf in this document; here only the first was compared.',
  }));
  return [...unresolved, ...simplified].sort((left, right) =>
    left.pointer < right.pointer ? -1 : 1,
  );
}
