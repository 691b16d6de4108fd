import type { ContractLayout, ContractLines, ContractTextDiff } from '../wire';
import { flag, listOf, number, oneOf, text, thing } from './Shape';

const layout = oneOf<ContractLayout>({ written: true, uniform: true });

type Stretch = ContractTextDiff['stretches'][number];
type Side = ContractTextDiff['before'];

const range = thing<Stretch['before']>({ line: number, count: number });

const side = thing<Side>({
  lineCount: number,
  longestLine: number,
  places: listOf(
    thing<Side['places'][number]>({ pointer: text, line: number }),
  ),
});

/** Which lines of two definitions differ, in an answer. */
export const contractTextDiff = thing<ContractTextDiff>({
  layout,
  isExact: flag,
  addedCount: number,
  removedCount: number,
  stretches: listOf(thing<Stretch>({ before: range, after: range })),
  before: side,
  after: side,
});

/** Some lines of a definition, in an answer. */
export const contractLines = thing<ContractLines>({
  layout,
  lineCount: number,
  line: number,
  items: listOf(
    thing<ContractLines['items'][number]>({ text, leftOff: number }),
  ),
});
