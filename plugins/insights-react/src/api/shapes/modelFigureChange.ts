import type { ModelCardFigureChange } from '../wire';
import { flag, number, openWord, orNull, thing } from './Shape';

export const modelFigureChange = thing<ModelCardFigureChange>({
  difference: orNull(number),
  share: orNull(number),
  verdict: openWord(),
  isBeyondIntervals: orNull(flag),
  isSameData: orNull(flag),
});
