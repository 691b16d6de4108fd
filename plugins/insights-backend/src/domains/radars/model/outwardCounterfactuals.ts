import { VERDICTS, type Verdict } from '../../trends';
import { eased, justBeyond, liesWithin, type Bound } from './Bound';
import { leavingThreshold } from './leafInWords';
import type { RingWords } from './RingWords';
import {
  allLeaves,
  leafHolds,
  type BoundLeaf,
  type Leaf,
  type LevelLeaf,
} from './leaves';
import { forecastWithout } from './outlook/moveForecast';
import {
  easedOutlook,
  isOutlook,
  outlookHolds,
  type OutlookLeaf,
} from './outlook/OutlookLeaf';
import { outlookLeft } from './outlook/outlookInWords';
import { ringAfter, type Turn } from './ringAfter';
import type { RingSeries } from './RingSeries';
import type { Counterfactual, Suggested } from './Suggested';
import { asksForForecasts } from './neededVerdicts';
import { verdictSpell } from './verdictSpell';
import { morePeriodsToLose, trendKept, trendLost } from './verdictTurn';

/** What leads outwards, and where to. */
interface WayOut {
  /** Position of the ring that follows. */
  readonly ring: number;
  /** What the value or the forecast leaves; undefined where the verdict is enough. */
  readonly left: BoundLeaf | undefined;
}

/**
 * What would let a blip fall outwards. Where the ring hangs on the verdict as well, a moving value hardly leaves the
 * verdict as it is: then the way out with the verdict lost is told beside those with the verdict kept.
 */
export function outwardCounterfactuals(
  suggested: Suggested,
  words: RingWords,
): Counterfactual[] {
  const kept = keptVerdicts(suggested);
  const [falls, rises] = (['atLeast', 'atMost'] as const).map(bound =>
    levelsLeft(suggested, bound),
  );
  const outlooks = outlooksLeft(suggested);
  const ways = [falls, rises, ...outlooks.map(leaf => [leaf])].flatMap(
    lefts => wayOut(suggested, lefts, [undefined]) ?? [],
  );
  const say = (way: WayOut | undefined, trend?: string) =>
    way ? [inWords(way, trend, suggested, words)] : [];
  if (kept.length === 0) return ways.flatMap(way => say(way));
  const turning = wayOut(
    suggested,
    [undefined, ...falls, ...rises, ...outlooks],
    turnsFrom(kept, suggested),
  );
  const whatever = turning && ways.find(way => isSame(way, turning));
  return [
    ...(whatever ? [] : say(turning, trendLost(kept, suggested, words))),
    ...ways.flatMap(way =>
      way === whatever ? say(way) : say(way, trendKept(kept, suggested)),
    ),
  ];
}

function isSame(one: WayOut, other: WayOut): boolean {
  return (
    one.ring === other.ring &&
    one.left?.kind === other.left?.kind &&
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

/** What the present ring asks of what is to come and is there. */
function outlooksLeft(suggested: Suggested): OutlookLeaf[] {
  const { series, period } = suggested;
  return leavesOfRing(suggested).flatMap(leaf =>
    isOutlook(leaf) &&
    outlookHolds(leaf, series, period, slackOf(leaf, suggested))
      ? [leaf]
      : [],
  );
}

/** Verdicts by which a part of the present ring's condition holds. */
function keptVerdicts(suggested: Suggested): Verdict[] {
  const { definition, place, series, period } = suggested;
  const spell = verdictSpell(definition, place.reached);
  const kept = leavesOfRing(suggested).flatMap(leaf =>
    leaf.kind === 'verdict' && leafHolds(leaf, series, period, spell)
      ? leaf.verdicts
      : [],
  );
  return [...new Set(kept)];
}

function leavesOfRing({ definition, place }: Suggested): Leaf[] {
  const { when } = definition.rings[place.ring];
  return when ? allLeaves(when) : [];
}

/** The verdicts that a ring does not hang on, each for as long as it takes. */
function turnsFrom(kept: readonly Verdict[], suggested: Suggested): Turn[] {
  const morePeriods = morePeriodsToLose(kept, suggested);
  return VERDICTS.filter(verdict => !kept.includes(verdict)).map(verdict => ({
    ...{ verdict, morePeriods },
  }));
}

/** The first of the levels that leads outwards when it is left, to the same ring with each of the verdicts; undefined keeps the verdict. */
function wayOut(
  suggested: Suggested,
  lefts: readonly (BoundLeaf | undefined)[],
  turns: readonly (Turn | undefined)[],
): WayOut | undefined {
  for (const left of lefts) {
    const [ring, ...others] = new Set(
      turns.map(turn => ringWithout(suggested, left, turn)),
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

/** The ring that follows when something is left, and the verdict is another; undefined where it cannot be left. */
function ringWithout(
  suggested: Suggested,
  left: BoundLeaf | undefined,
  turn: Turn | undefined,
): number | undefined {
  const tried = { leaves: [], turn };
  if (!left) return ringAfter(suggested, tried);
  if (left.kind === 'level') {
    const value = justBeyond(leavingLevel(left, suggested), left.bound);
    return ringAfter(suggested, { ...tried, value });
  }
  const series = seriesWithout(suggested, left);
  return series && ringAfter({ ...suggested, series }, tried);
}

function seriesWithout(
  suggested: Suggested,
  left: OutlookLeaf,
): RingSeries | undefined {
  const { series, period } = suggested;
  const { verdictAt, forecastAt } = series;
  const asked = easedOutlook(left, slackOf(left, suggested));
  const fan = forecastWithout(asked, series, period);
  return (
    fan && {
      ...{ values: series.values, verdictAt },
      forecastAt: at => (at >= period ? fan : forecastAt?.(at) ?? null),
    }
  );
}

/** Where a level is left: eased by the hysteresis once it has been reached. */
function leavingLevel(leaf: LevelLeaf, suggested: Suggested): number {
  return eased(leaf.threshold, leaf.bound, slackOf(leaf, suggested));
}

function slackOf({ part }: BoundLeaf, { definition, place }: Suggested) {
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
  const joint = trend?.startsWith('while') ? ' ' : ' and ';
  const moves = left && leftInWords(left, slackOf(left, suggested), words);
  const what = [moves, trend].filter(Boolean).join(joint);
  const stays = staysForecast(left ? [left] : [], suggested.definition);
  return { ring: id, text: `Would be ${title} if ${what}${stays}.` };
}

function leftInWords(left: BoundLeaf, slack: number, words: RingWords): string {
  if (left.kind !== 'level') return outlookLeft(left, slack, words);
  const moves = left.bound === 'atLeast' ? 'fell below' : 'rose above';
  return `it ${moves} ${leavingThreshold(left, slack, words)}`;
}

/** Told where a forecast counts and something else changes: who reads it knows that it hardly stays. */
export function staysForecast(
  changed: readonly Leaf[],
  definition: Suggested['definition'],
): string {
  return asksForForecasts(definition) && !changed.some(isOutlook)
    ? ', with the forecast as it is'
    : '';
}
