import { periodsInWords, type Verdict } from '../../trends';
import { allLeaves, leafHolds, type VerdictLeaf } from './leaves';
import type { RingCondition } from './RadarDefinition';
import type { RingWords } from './RingWords';
import type { Suggested } from './Suggested';
import { verdictRun, verdictSpell } from './verdictSpell';

/** For how many more periods one of these verdicts must be given before it counts; 0 where it would count at once. */
export function morePeriodsToGain(
  verdicts: readonly Verdict[],
  { definition, series, period }: Suggested,
): number {
  const { periods } = verdictSpell(definition);
  if (periods === 1) return 0;
  return periods - verdictRun(verdicts, series, period, periods);
}

/** For how many more periods none of these must be given before the ring that hangs on them is left; 0 where it would be at once. */
export function morePeriodsToLose(
  verdicts: readonly Verdict[],
  { definition, place, series, period }: Suggested,
): number {
  const { periods } = verdictSpell(definition);
  const { when } = definition.rings[place.ring];
  const isGained = (when ? allLeaves(when) : []).some(
    leaf => leaf.kind === 'verdict' && place.reached.has(leaf.verdicts),
  );
  // Who is in the ring by its level has nothing by the trend that would have to be lost.
  if (periods === 1 || !isGained) return 0;
  return periods - verdictRun(verdicts, series, period, periods, false);
}

/** `if the trend were rising`, `after 2 months more with the trend rising`. */
export function trendGained(
  leaf: VerdictLeaf,
  verdicts: readonly Verdict[],
  suggested: Suggested,
  { step }: RingWords,
): string {
  const { periods } = verdictSpell(suggested.definition);
  const asked = verdicts.join(' or ');
  const more = morePeriodsToGain(leaf.verdicts, suggested);
  if (more === 0) return `if the trend were ${asked}`;
  const long = periodsInWords(more, step);
  return `after ${long}${
    more < periods ? ' more' : ''
  } with the trend ${asked}`;
}

/** `the trend were no longer rising for 3 months`, `the trend were other than rising for 2 months more`. */
export function trendLost(
  kept: readonly Verdict[],
  suggested: Suggested,
  { step }: RingWords,
): string {
  const { periods } = verdictSpell(suggested.definition);
  const held = kept.join(' or ');
  const more = morePeriodsToLose(kept, suggested);
  if (more === 0) return `the trend were no longer ${held}`;
  const long = periodsInWords(more, step);
  return more < periods
    ? `the trend were other than ${held} for ${long} more`
    : `the trend were no longer ${held} for ${long}`;
}

/** `while the trend is still rising`, or what still counts where it has just ceased. */
export function trendKept(
  kept: readonly Verdict[],
  { series, period }: Suggested,
): string {
  const verdict = series.verdictAt(period);
  return kept.includes(verdict)
    ? `while the trend is still ${verdict}`
    : `while the trend still counts as ${kept.join(' or ')}`;
}

/** Why a ring still stands though its verdict is missed: a clause for each, none where the verdict is there. */
export function trendStays(
  when: RingCondition,
  { definition, place, series, period }: Suggested,
  { step }: RingWords,
): string[] {
  const spell = verdictSpell(definition, place.reached);
  return allLeaves(when).flatMap(leaf => {
    if (leaf.kind !== 'verdict') return [];
    const { verdicts } = leaf;
    const missed = verdictRun(verdicts, series, period, spell.periods, false);
    if (missed === 0 || !leafHolds(leaf, series, period, spell)) return [];
    const ago = periodsInWords(missed, step);
    const long = periodsInWords(spell.periods, step);
    return [
      `its trend has not been ${verdicts.join(
        ' or ',
      )} for ${ago}, and the ring moves after ${long}`,
    ];
  });
}
