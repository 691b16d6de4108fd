import type { components } from '@almanac/backstage-plugin-insights-common';
import { detectSeasons, seasonalSkill, stl } from '@almanac/statistics';
import type { Step } from '../../../signals';
import type { AnalysisWindow } from '../analysisWindow';
import { spacedValues } from '../spacedValues';
import { isStaircase, levelsOf } from '../verdict/staircase';
import { VERDICT_THRESHOLDS } from '../verdict/verdictThresholds';
import { centredAverage } from './centredAverage';

/** A cycle that values follow, as the API gives it. */
export type Season = components['schemas']['Season'];

/** Cycles of the calendar in whole steps, the shortest first: the week and the year. */
const CALENDAR_PERIODS: Readonly<Record<Step, readonly number[]>> = {
  day: [7, 365],
  week: [52],
  month: [12],
};

/** From which skill a cycle is called clear, and from which strong: it foretells so much of what is not trend. */
export const SEASON_STRENGTHS = { clear: 0.3, strong: 0.6 } as const;

/** Below this a moving average in place of the costly local lines tells that there is no season. */
const LEAST_SKILL_OF_SCREEN = 0.05;

/**
 * The cycles that the values of a window follow: the one that was given, else those of the calendar that foretell a cycle
 * from the others (see `detectSeasons`: three cycles at least). A staircase has none: its steps are facts.
 */
export function findSeasons(window: AnalysisWindow, given?: number): Season[] {
  const { spacing, observed, expected } = window;
  const { values } = spacedValues(window);
  if (given !== undefined) return givenSeason(values, given, spacing);
  const fewest = expected * VERDICT_THRESHOLDS.minimumCoverage.value;
  if (observed < fewest || isStaircase(levelsOf(values), observed)) return [];
  const periods = calendarPeriods(window)
    .map(period => Math.round(period / spacing))
    .filter(period => period > 1 && mayRepeat(values, period));
  if (periods.length === 0) return [];
  return detectSeasons(values, { periods }).map(({ period, skill }) => ({
    periods: period * spacing,
    strength: strengthOf(skill),
    skill,
    isGiven: false,
  }));
}

/** Cycles of the calendar in steps of a window, the shortest first. */
export function calendarPeriods({
  step,
}: Pick<AnalysisWindow, 'step'>): readonly number[] {
  return CALENDAR_PERIODS[step];
}

/** A season in a word: how much of what is not trend other cycles foretell. */
function strengthOf(skill: number): Season['strength'] {
  if (!(skill > 0)) return 'none';
  if (skill >= SEASON_STRENGTHS.strong) return 'strong';
  return skill >= SEASON_STRENGTHS.clear ? 'clear' : 'weak';
}

/** A cycle within which no two values stand is none. */
function givenSeason(
  values: Float64Array,
  periods: number,
  spacing: number,
): Season[] {
  const cycle = periods / spacing;
  if (cycle < 2 || !Number.isInteger(cycle)) return [];
  const isLongEnough = values.length >= 2 * cycle;
  const skill = isLongEnough ? skillOf(values, cycle) : NaN;
  return [
    {
      periods,
      strength: strengthOf(skill),
      skill: Number.isFinite(skill) ? skill : null,
      isGiven: true,
    },
  ];
}

function skillOf(values: Float64Array, period: number): number {
  const { trend } = stl(values, { period });
  return seasonalSkill(
    values.map((value, at) => value - trend[at]),
    period,
  );
}

/** Most series have no season, and a moving average shows it at a hundredth of the cost. */
function mayRepeat(values: Float64Array, period: number): boolean {
  const detrended = centredAverage(values, period);
  for (let at = 0; at < values.length; at++)
    detrended[at] = values[at] - detrended[at];
  return seasonalSkill(detrended, period) >= LEAST_SKILL_OF_SCREEN;
}
