import { ModelCardFigureChange } from '@almanac/backstage-plugin-insights-react';

/** What is said of a figure beside another; why nothing is said of which is better, where it is known. */
export type ChangeVerdict =
  | ModelCardFigureChange['verdict']
  | 'noClearDifference'
  | 'otherData';

/** The verdict of the backend with its reason. */
export function verdictOfChange({
  verdict,
  isBeyondIntervals,
  isSameData,
}: Pick<
  ModelCardFigureChange,
  'verdict' | 'isBeyondIntervals' | 'isSameData'
>): ChangeVerdict {
  if (verdict !== 'unclear') return verdict;
  if (isSameData === false) return 'otherData';
  return isBeyondIntervals === false ? 'noClearDifference' : 'unclear';
}
