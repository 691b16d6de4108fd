import { roundToSum } from '@almanac/statistics';
import { PART_SORTS } from './documentParts';
import type { LintResult } from './LintResult';
import {
  DEMERITS,
  FOUND_AT_ALL,
  QUALITY_AREAS,
  type QualityAreaId,
} from './QualityArea';
import type { WaivedRule } from './waiveFindings';

/** What a rule costs. */
export interface RuleCost {
  readonly rule: WaivedRule;
  /** Parts of the definition that it touches, of how many it could. */
  readonly touchedParts: number;
  readonly parts: number;
  readonly demerits: number;
  /** Points of the score, to the hundredth. */
  readonly cost: number;
}

/** What an area costs. */
export interface AreaCost {
  readonly id: QualityAreaId;
  /** Points of the score that it can cost. */
  readonly points: number;
  readonly lostAt: number;
  readonly demerits: number;
  /** The sum of the costs of its rules. */
  readonly lost: number;
}

/** How good a definition is: 100 less all costs, to the hundredth. */
export interface QualityScore {
  readonly score: number;
  readonly areas: readonly AreaCost[];
  /** The costliest first. */
  readonly rules: readonly RuleCost[];
}

/** Digits after the point of whatever is a part of the score. */
const DECIMALS = 2;

/**
 * Judges what rules find in a definition. A rule has demerits by its severity and by the share of the parts of the definition
 * that it touches, so that a large API does not lose for being large; an area loses its points in proportion to its demerits,
 * and no more than all of them.
 */
export function scoreQuality({
  areas,
  parts,
  rules,
}: Pick<LintResult, 'areas' | 'parts'> & {
  readonly rules: readonly WaivedRule[];
}): QualityScore {
  const present = QUALITY_AREAS.filter(({ id }) => areas.includes(id));
  const weights = present.reduce((sum, { weight }) => sum + weight, 0);
  const points = roundToSum(
    present.map(({ weight }) => (100 * weight) / weights),
    DECIMALS,
  );
  const judged = present.map((area, index) =>
    judgeArea(
      { ...area, points: points[index] },
      rules.filter(rule => rule.area === area.id),
      parts,
    ),
  );
  const lost = judged.reduce((sum, { area }) => sum + area.lost, 0);
  return {
    score: rounded(100 - lost),
    areas: judged.map(({ area }) => area),
    rules: judged
      .flatMap(({ costs }) => costs)
      .sort(
        (one, other) =>
          other.cost - one.cost ||
          other.demerits - one.demerits ||
          (one.rule.ruleId < other.rule.ruleId ? -1 : 1),
      ),
  };
}

function judgeArea(
  area: {
    readonly id: QualityAreaId;
    readonly lostAt: number;
    readonly points: number;
  },
  rules: readonly WaivedRule[],
  parts: LintResult['parts'],
): { readonly area: AreaCost; readonly costs: readonly RuleCost[] } {
  const { id, lostAt, points } = area;
  const found = rules.map(rule => demeritsOf(rule, parts));
  const demerits = found.reduce((sum, one) => sum + one.demerits, 0);
  const lost = rounded(points * Math.min(1, demerits / lostAt));
  const costs = roundToSum(
    found.map(one => (demerits === 0 ? 0 : (lost * one.demerits) / demerits)),
    DECIMALS,
  );
  return {
    area: { id, points, lostAt, demerits, lost },
    costs: found.map((one, index) => ({ ...one, cost: costs[index] })),
  };
}

function rounded(points: number): number {
  return roundToSum([points], DECIMALS)[0];
}

function demeritsOf(rule: WaivedRule, parts: LintResult['parts']) {
  const sorts = PART_SORTS.filter(sort => (rule.touched[sort] ?? 0) > 0);
  const touched = sorts.reduce(
    (sum, sort) => sum + (rule.touched[sort] ?? 0),
    0,
  );
  const of = sorts.reduce(
    (sum, sort) => sum + Math.max(parts[sort], rule.touched[sort] ?? 0),
    0,
  );
  const share = of === 0 ? 0 : touched / of;
  return {
    ...{ rule, touchedParts: touched, parts: of },
    demerits:
      touched === 0
        ? 0
        : DEMERITS[rule.severity] * (FOUND_AT_ALL + (1 - FOUND_AT_ALL) * share),
  };
}
