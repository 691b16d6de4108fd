import { VERDICTS, type Verdict } from '../../trends';
import { eased, justBeyond, liesWithin, type Bound } from './Bound';
import { leavingThreshold, type RingWords } from './RingWords';
import { allLeaves, leafHolds, type Leaf, type LevelLeaf } from './leaves';
import { ringAfter } from './ringAfter';
import type { Counterfactual, Suggested } from './Suggested';

/** What leads outwards, and where to. */
interface WayOut {
  /** Position of the ring that follows. */
  readonly ring: number;
  /** The level that the value leaves; undefined where the verdict is enough. */
  readonly left: LevelLeaf | undefined;
}

/**
 * What would let a blip fall outwards. Where the ring hangs on the verdict as well, a moving value hardly leaves the
 * verdict as it is: then the way out with the verdict lost is told beside those with the verdict kept.
 */
export function outwardCounterfactuals(
  suggested: Suggested,
  words: RingWords,
): Counterfactual[] {
  const { series, period } = suggested;
  const kept = keptVerdicts(suggested);
  const [falls, rises] = (['atLeast', 'atMost'] as const).map(bound =>
    levelsLeft(suggested, bound),
  );
  const ways = [falls, rises].flatMap(
    lefts => wayOut(suggested, lefts, [undefined]) ?? [],
  );
  const say = (way: WayOut | undefined, trend?: string) =>
    way ? [inWords(way, trend, suggested, words)] : [];
  if (kept.length === 0) return ways.flatMap(way => say(way));
  const turning = wayOut(
    suggested,
    [undefined, ...falls, ...rises],
    VERDICTS.filter(verdict => !kept.includes(verdict)),
  );
  const whatever = turning && ways.find(way => isSame(way, turning));
  return [
    ...(whatever
      ? []
      : say(turning, `the trend were no longer ${kept.join(' or ')}`)),
    ...ways.flatMap(way =>
      way === whatever
        ? say(way)
        : say(way, `while the trend is still ${series.verdictAt(period)}`),
    ),
  ];
}

function isSame(one: WayOut, other: WayOut): boolean {
  return (
    one.ring === other.ring &&
    one.left?.bound === other.left?.bound &&
    one.left?.threshold === other.left?.threshold
  );
}

/** Levels of the present ring that the value can leave on one side, the first one first. */
function levelsLeft(suggested: Suggested, bound: Bound): LevelLeaf[] {
  const { series, period } = suggested;
  const value = series.values[period];
  const distance = (leaf: LevelLeaf) =>
    Math.abs(value - leavingLevel(leaf, suggested));
  return leavesOfRing(suggested)
    .flatMap(leaf =>
      leaf.kind === 'level' && leaf.bound === bound ? [leaf] : [],
    )
    .filter(leaf => liesWithin(value, bound, leavingLevel(leaf, suggested)))
    .sort((a, b) => distance(a) - distance(b));
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

/** The first of the levels that leads outwards when it is left, to the same ring with each of the verdicts; undefined keeps the verdict. */
function wayOut(
  suggested: Suggested,
  lefts: readonly (LevelLeaf | undefined)[],
  verdicts: readonly (Verdict | undefined)[],
): WayOut | undefined {
  for (const left of lefts) {
    const [ring, ...others] = new Set(
      verdicts.map(verdict => ringWithout(suggested, left, verdict)),
    );
    if (
      ring !== undefined &&
      ring > suggested.place.ring &&
      others.length === 0
    ) {
      return { ring, left };
    }
  }
  return undefined;
}

/** The ring that follows when a level is left, and the verdict is another. */
function ringWithout(
  suggested: Suggested,
  left: LevelLeaf | undefined,
  verdict: Verdict | undefined,
): number | undefined {
  const { series, period } = suggested;
  const values = series.values.slice();
  if (left) {
    values[period] = justBeyond(leavingLevel(left, suggested), left.bound);
  }
  return ringAfter(
    { ...suggested, series: { ...series, values } },
    [],
    verdict,
  );
}

/** Where a level is left: eased by the hysteresis once it has been reached. */
function leavingLevel(leaf: LevelLeaf, suggested: Suggested): number {
  return eased(leaf.threshold, leaf.bound, slackOf(leaf, suggested));
}

function slackOf({ part }: LevelLeaf, { definition, place }: Suggested) {
  return place.reached.has(part) ? definition.hysteresis : 0;
}

/** `Would be Hold if it fell below 48 % and the trend were no longer rising.` */
function inWords(
  { ring, left }: WayOut,
  trend: string | undefined,
  suggested: Suggested,
  words: RingWords,
): Counterfactual {
  const { id, title } = suggested.definition.rings[ring];
  const moves =
    left &&
    `it ${
      left.bound === 'atLeast' ? 'fell below' : 'rose above'
    } ${leavingThreshold(left, slackOf(left, suggested), words)}`;
  const joint = trend?.startsWith('while') ? ' ' : ' and ';
  const what = [moves, trend].filter(Boolean).join(joint);
  return { ring: id, text: `Would be ${title} if ${what}.` };
}
