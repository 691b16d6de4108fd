import type { RadarImport } from '../wire';
import { flag, listOf, number, openWord, orNull, text, thing } from './Shape';

type Finding = RadarImport['findings'][number];
type LeftOut = RadarImport['leftOut'][number];

export const radarImport = thing<RadarImport>({
  radarId: text,
  format: openWord<RadarImport['format']>(),
  dryRun: flag,
  isNew: flag,
  entryCount: number,
  leftOut: listOf(thing<LeftOut>({ pointer: text, title: orNull(text) })),
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
