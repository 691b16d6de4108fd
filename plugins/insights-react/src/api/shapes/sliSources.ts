import type { SliSource } from '../wire';
import { flag, listOf, number, openWord, orNull, text, thing } from './Shape';

export const sliSource = thing<SliSource>({
  name: text,
  type: orNull(text),
  title: text,
  description: text,
  isExample: flag,
  state: openWord(),
  inWords: text,
  series: number,
  failingSeries: number,
  lateSeconds: orNull(number),
  retentionSeconds: orNull(number),
  lastSuccessAt: orNull(text),
  failure: orNull(
    thing<NonNullable<SliSource['failure']>>({
      reason: text,
      howToMend: text,
      since: text,
      nextAttemptAt: text,
    }),
  ),
  oldestAt: orNull(text),
  newestAt: orNull(text),
  slos: listOf(thing<SliSource['slos'][number]>({ name: text, title: text })),
  slosLeftOff: number,
});
