import type { RadarImport } from '../wire';
import { flag, listOf, number, openWord, orNull, text, thing } from './Shape';

type Finding = RadarImport['findings'][number];

export const radarImport = thing<RadarImport>({
  radarId: text,
  format: openWord<RadarImport['format']>(),
  dryRun: flag,
  isNew: flag,
  listedEntries: number,
  matchedEntries: number,
  addedTopics: number,
  addedEntries: number,
  movedEntries: number,
  addedDecisions: number,
  unchangedDecisions: number,
  absent: listOf(text),
  findings: listOf(
    thing<Finding>({
      kind: openWord<Finding['kind']>(),
      pointer: text,
      entry: orNull(text),
      detail: text,
      howToMend: text,
    }),
  ),
});
