import type { ContractBackfill } from '../wire';
import { listOf, number, openWord, orNull, text, thing } from './Shape';

/** What was read of the past of an API, in an answer. */
export const contractBackfill = thing<ContractBackfill>({
  contractRef: text,
  state: openWord(),
  source: orNull(openWord()),
  place: orNull(text),
  head: orNull(text),
  readAt: orNull(text),
  nextAt: text,
  kept: number,
  findings: listOf(
    thing<ContractBackfill['findings'][number]>({
      id: text,
      why: text,
      fix: text,
    }),
  ),
});
