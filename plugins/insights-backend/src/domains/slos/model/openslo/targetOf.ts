import type { Loose } from './Loose';

/** The target of an objective as a ratio, and where it stands; undefined where there is none. */
export function targetOf(
  objective: Loose,
): { readonly ratio: number; readonly node: Loose } | undefined {
  const target = objective.at('target');
  if (target.number !== undefined) {
    return { ratio: target.number, node: target };
  }
  const percent = objective.at('targetPercent');
  return percent.number === undefined
    ? undefined
    : { ratio: ratioOf(percent.number), node: percent };
}

/** 99.95 as 0.9995, without the noise of binary fractions. */
export function ratioOf(percent: number): number {
  return Number((percent / 100).toPrecision(12));
}
