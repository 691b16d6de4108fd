import type { components } from '@almanac/backstage-plugin-insights-common';
import type { ComparedContract } from '../model/compareContracts';
import { SEVERITIES } from '../model/ContractReading';
import { presentChange } from './presentChange';
import { rulesOf } from './rulesOf';

/** What changed between two definitions, as the API shows it. */
export function presentDiff({
  before,
  after,
  comparison,
  notCompared,
}: ComparedContract): components['schemas']['ContractDiff'] {
  const { isCompared, counts, changes, notes, notesLeftOff } = comparison;
  const all = SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
  return {
    isCompared,
    ...(notCompared && { notCompared: { ...notCompared } }),
    counts: { ...counts },
    changes: changes.map(change => presentChange(change)),
    leftOff: all - changes.length,
    rules: rulesOf(changes),
    notes: notes.map(note => ({ ...note })),
    notesLeftOff,
    faults: {
      before: [...(before?.faults ?? [])],
      after: [...after.faults],
    },
  };
}
