import type { SloReport } from '../wire';
import { flag, listOf, number, openWord, optional, text, thing } from './Shape';

export const sloReport = thing<SloReport>({
  id: text,
  title: text,
  period: thing<SloReport['period']>({
    kind: openWord(),
    of: text,
    timeZone: text,
    start: text,
    end: text,
  }),
  until: text,
  isPreliminary: flag,
  isExample: flag,
  scope: thing<SloReport['scope']>({
    owner: optional(text),
    system: optional(text),
    service: optional(text),
    tag: optional(text),
    customer: optional(text),
    slos: optional(listOf(text)),
  }),
  counts: thing<SloReport['counts']>({
    slos: number,
    objectives: number,
    met: number,
    missed: number,
    undecided: number,
  }),
  digest: text,
  engineVersion: text,
  createdAt: text,
  createdBy: text,
});
