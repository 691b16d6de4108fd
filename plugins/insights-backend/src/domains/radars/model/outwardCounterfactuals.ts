import { VERDICTS, type Verdict } from '../../trends';
import { leavingThreshold, type RingWords } from './RingWords';
import { allLeaves, leafHolds, type Leaf, type LevelLeaf } from './leaves';
import { ringAfter } from './ringAfter';
import type { Counterfactual, Suggested } from './Suggested';

/** What leads outwards, and where to. */
interface WayOut {
  /** Position of the ring that follows. */
  readonly ring: number;
  /** The level that the value falls below; undefined where the verdict is enough. */
  readonly below: LevelLeaf | undefined;
}

/**
 * What would let a blip fall outwards. Where the ring hangs on the verdict as well, a falling value hardly leaves the
 * verdict as it is: then the way out with the verdict lost is told beside the one with the verdict kept.
 */
export function outwardCounterfactuals(
  suggested: Suggested,
  words: RingWords,
): Counterfactual[] {
  const { series, period } = suggested;
  const kept = keptVerdicts(suggested);
  const falling = wayOut(suggested, fallsOf(suggested), [undefined]);
  const say = (way: WayOut | undefined, trend?: string) =>
    way ? [inWords(way, trend, suggested, words)] : [];
  if (kept.length === 0) return say(falling);
  const turning = wayOut(
    suggested,
    [undefined, ...fallsOf(suggested)],
    VERDICTS.filter(verdict => !kept.includes(verdict)),
  );
  const isOneWay =
    falling?.ring === turning?.ring &&
    falling?.below?.threshold === turning?.below?.threshold;
  if (isOneWay) return say(falling);
  return [
    ...say(turning, `the trend were no longer ${kept.join(' or ')}`),
    ...say(falling, `while the trend is still ${series.verdictAt(period)}`),
  ];
}

/** Levels of the present ring that the value can fall below, the first one first. */
function fallsOf(suggested: Suggested): LevelLeaf[] {
  const { series, period } = suggested;
  return leavesOfRing(suggested)
    .flatMap(leaf => (leaf.kind === 'level' ? [leaf] : []))
    .filter(leaf => series.values[period] >= leavingLevel(leaf, suggested))
    .sort((a, b) => leavingLevel(b, suggested) - leavingLevel(a, suggested));
}

/** Verdicts by which a part of the present ring's condition holds. */
function keptVerdicts(suggested: Suggested): Verdict[] {
  const { series, period } = suggested;
  const kept = leavesOfRing(suggested).flatMap(leaf =>
    leaf.kind === 'verdict' && leafHolds(leaf, series, period)
      ? leaf.verdicts
      : [],
  );
  return [...new Set(kept)];
}

function leavesOfRing({ definition, place }: Suggested): Leaf[] {
  const { when } = definition.rings[place.ring];
  return when ? allLeaves(when) : [];
}

/** The first of the falls that leads outwards, to the same ring with each of the verdicts; undefined keeps the verdict. */
function wayOut(
  suggested: Suggested,
  falls: readonly (LevelLeaf | undefined)[],
  verdicts: readonly (Verdict | undefined)[],
): WayOut | undefined {
  for (const below of falls) {
    const [ring, ...others] = new Set(
      verdicts.map(verdict => ringAfterFall(suggested, below, verdict)),
    );
    if (ring > suggested.place.ring && others.length === 0) {
      return { ring, below };
    }
  }
  return undefined;
}

function ringAfterFall(
  suggested: Suggested,
  below: LevelLeaf | undefined,
  verdict: Verdict | undefined,
): number {
  const { series, period } = suggested;
  const values = series.values.slice();
  if (below) values[period] = justBelow(leavingLevel(below, suggested));
  return ringAfter(
    { ...suggested, series: { ...series, values } },
    [],
    verdict,
  );
}

/** Where a level is left: lowered by the hysteresis once it has been reached. */
function leavingLevel(leaf: LevelLeaf, suggested: Suggested): number {
  return leaf.threshold - slackOf(leaf, suggested);
}

function slackOf({ part }: LevelLeaf, { definition, place }: Suggested) {
  return place.reached.has(part) ? definition.hysteresis : 0;
}

/** Less by more than the rounding errors that a threshold forgives. */
function justBelow(level: number): number {
  return level - Math.max(1e-6, Math.abs(level) * 1e-9);
}

/** `Would be Hold if it fell below 48 % and the trend were no longer rising.` */
function inWords(
  { ring, below }: WayOut,
  trend: string | undefined,
  suggested: Suggested,
  words: RingWords,
): Counterfactual {
  const { id, title } = suggested.definition.rings[ring];
  const fall =
    below &&
    `it fell below ${leavingThreshold(
      below.threshold,
      slackOf(below, suggested),
      words,
    )}`;
  const joint = trend?.startsWith('while') ? ' ' : ' and ';
  const what = [fall, trend].filter(Boolean).join(joint);
  return { ring: id, text: `Would be ${title} if ${what}.` };
}
