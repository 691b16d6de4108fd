import type { components } from '@almanac/backstage-plugin-insights-common';
import { periodsInWords } from '../../trends';
import { verdictsInWords } from './leafInWords';
import type { VerdictLeaf } from './leaves';
import type { RingSeries } from './RingSeries';
import type { RingWords } from './RingWords';
import { verdictHolds, verdictRun, type VerdictSpell } from './verdictSpell';

type RingReason =
  components['schemas']['BlipDetail']['suggestion']['reasons'][number];

/** What a ring asks of the verdict, for how long, and what was found; without the ring. */
export function verdictReason(
  { verdicts }: VerdictLeaf,
  series: RingSeries,
  period: number,
  spell: VerdictSpell,
  words: RingWords,
): Omit<RingReason, 'ring'> {
  const { periods, isKept } = spell;
  const met = verdictHolds(verdicts, series, period, spell);
  const asked = verdicts.join(' or ');
  const run = verdictRun(verdicts, series, period, periods);
  const { step } = words;
  const text =
    periods > 1 && isKept(verdicts)
      ? `${asked}, or within the last ${periodsInWords(periods, step)}`
      : verdictsInWords(verdicts, periods, words);
  // A verdict that is given but not for long enough is a matter of time.
  return !met && run > 0
    ? { text, actual: run, threshold: periods, unit: `{${step}}`, met }
    : {
        text,
        actual: series.verdictAt(period),
        ...{ threshold: asked, unit: 'verdict', met },
      };
}
