import type { ComparedDocuments } from './ContractReader';
import {
  SEVERITIES,
  type ContractChange,
  type ContractChangeCounts,
  type ContractComparison,
  type ContractText,
  type ReadContract,
} from './ContractReading';
import { readerOf } from './formats';
import { MOST_FAULTS } from './MOST_FAULTS';
import { notCompared, type NotCompared } from './notCompared';
import { readContract } from './readContract';
import type { ReaderPorts } from './ReaderPorts';

/** Changes of one comparison that are told; all are counted. */
export const MOST_CHANGES_KEPT = 5_000;

/** Notes of one comparison that are told. */
const MOST_NOTES = 200;

/** Of what is not compared. */
export const NOT_COMPARED: ContractComparison = {
  isCompared: false,
  counts: { breaking: 0, risky: 0, safe: 0 },
  ...{ changes: [], notes: [], notesLeftOff: 0 },
};

/** A definition read, and compared with another one where both are of one format that is compared. */
export interface ComparedContract {
  readonly after: ReadContract;
  /** Null where there is nothing to compare with. */
  readonly before: ReadContract | null;
  readonly comparison: ContractComparison;
  /** Left out where they are compared, and where there is nothing to compare with. */
  readonly notCompared?: NotCompared;
}

/**
 * Reads a definition, and tells what changed since another one.
 *
 * @param today - day that it is there from, `YYYY-MM-DD`
 */
export async function compareContracts(
  before: ContractText | null,
  after: ContractText,
  today: string,
  ports: ReaderPorts,
): Promise<ComparedContract> {
  const readAfter = await readContract(after, ports);
  if (before === null) {
    return {
      ...{ after: partOf(readAfter), before: null },
      comparison: NOT_COMPARED,
    };
  }
  const readBefore = await readContract(before, ports);
  const parts = { after: partOf(readAfter), before: partOf(readBefore) };
  const why = notCompared(
    { format: before.format, isUsable: readBefore.document !== null },
    { format: after.format, isUsable: readAfter.document !== null },
  );
  if (why) return { ...parts, comparison: NOT_COMPARED, notCompared: why };
  const compared = await readerOf(after.format, ports).compare?.(
    readBefore.document,
    readAfter.document,
    today,
  );
  return {
    ...parts,
    comparison: compared ? comparisonOf(compared) : NOT_COMPARED,
  };
}

function comparisonOf({
  changes,
  notes,
}: ComparedDocuments): ContractComparison {
  const bySeverity = SEVERITIES.flatMap(severity =>
    changes.filter(change => change.severity === severity),
  );
  return {
    isCompared: true,
    counts: countsOf(changes),
    changes: bySeverity.slice(0, MOST_CHANGES_KEPT),
    notes: notes.slice(0, MOST_NOTES),
    notesLeftOff: Math.max(0, notes.length - MOST_NOTES),
  };
}

function countsOf(changes: readonly ContractChange[]): ContractChangeCounts {
  const counts = { breaking: 0, risky: 0, safe: 0 };
  for (const { severity } of changes) counts[severity] += 1;
  return counts;
}

function partOf({
  isReadable,
  facts,
  faults,
  leadsOut,
}: ReadContract): ReadContract {
  return {
    ...{ isReadable, facts, faults: faults.slice(0, MOST_FAULTS) },
    ...(leadsOut && { leadsOut }),
  };
}
