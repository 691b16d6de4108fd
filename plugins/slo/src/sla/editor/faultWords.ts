import { SloFault } from '@almanac/backstage-plugin-insights-react';
import type { slaEditorMessages } from './messages';

type FaultWord = keyof typeof slaEditorMessages.fault;

/** What is said of a fault: the first that matches, by the end of its path and its rule. */
const WORDS: readonly (readonly [
  at: RegExp,
  word: FaultWord,
  rule?: string,
])[] = [
  [/\.name$/, 'name'],
  [/\.slo$/, 'sloName'],
  [/\.target$/, 'ratio'],
  [/\.duration$/, 'length', 'sla/window-length'],
  [/\.duration$/, 'count'],
  [/\.(startTime|since)$/, 'day'],
  [/\.timeZone$/, 'timeZone'],
  [/\.currency$/, 'currency'],
  [/\.feePerPeriod$/, 'fee'],
  [/\.below$/, 'lowerTier', 'sla/tier-order'],
  [/\.below$/, 'aboveTarget', 'sla/tier-above-target'],
  [/\.below$/, 'ratio'],
  [/\.percent$/, 'higherTier', 'sla/tier-order'],
  [/\.percent$/, 'wholeFee', 'sla/whole-fee'],
  [/\.(percent|capPercent)$/, 'percent'],
  [/\.end$/, 'order', 'sla/exclusion-order'],
  [/\.(start|end)$/, 'moment'],
  [/\.owner$/, 'owner', 'sla/owner'],
  [/\.url$/, 'url'],
  [/\.(customer|displayName|owner|reason)$/, 'longText'],
];

/** Places that have a field of their own. */
const FIELDS =
  /^(metadata\.(name|displayName)|spec\.(customer|slo|target|since|owner|url|timeWindow\[0\]\.(duration|calendar\.(startTime|timeZone))|credits\.(currency|feePerPeriod|capPercent|tiers\[\d+\]\.(below|percent))|exclusions\[\d+\]\.(start|end|reason)))$/;

/** Parts of the form by the beginning of the paths in them. */
const PARTS = [
  ['spec.timeWindow', 'window'],
  ['spec.credits', 'credits'],
  ['spec.exclusions', 'exclusions'],
] as const;

/** Whether a field shows a fault; what is wrong elsewhere is told below the form. */
export function hasField({ path }: Pick<SloFault, 'path'>): boolean {
  return FIELDS.test(path);
}

/**
 * Which words of the form say what is wrong in a field, since the backend speaks of the document. Undefined of what the form
 * has no words for.
 *
 * @param value - what the field holds
 */
export function faultWord(
  { path, rule }: Pick<SloFault, 'path' | 'rule'>,
  value: string,
): FaultWord | undefined {
  if (value.trim() === '') return 'needed';
  return WORDS.find(
    ([at, , only]) => at.test(path) && (only === undefined || only === rule),
  )?.[1];
}

/** The part of the form that a fault lies in. */
export function partOf({
  path,
}: Pick<SloFault, 'path'>): keyof typeof slaEditorMessages.parts {
  return PARTS.find(([start]) => path.startsWith(start))?.[1] ?? 'promise';
}
