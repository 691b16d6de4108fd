import {
  formatList,
  SloPromise,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sliText, targetText } from '../detail/lib/objectiveText';
import { sloTranslationRef } from '../translation';
import { limitText, pointsText } from './limitText';
import { littleKnown } from './littleKnown';

const SAID = [
  'always',
  'ifIndependent',
  'ifDependent',
  'never',
  'undecided',
  'unmeasured',
] as const;

/** Whether the target can be promised, what holds it back, and of what too little is known, in sentences. */
export function usePromiseSentence(promise: SloPromise): string {
  const { t } = useTexts(sloTranslationRef);
  const { target, verdict, lowest, highest, dependencies, heldBackBy } =
    promise;
  const { independent, measured } = promise;
  if (verdict === 'measuredBelow') {
    const best = independent ?? highest;
    return t(`promise.itself.${best === null ? 'alone' : 'most'}`, {
      target: targetText(target),
      measured: sliText(measured, target),
      best: best === null ? '' : limitText(best, target),
    });
  }
  const said = SAID.find(known => known === verdict);
  // Of a verdict without limits, or that a newer backend has, as it is said there.
  if (!said || highest === null) return promise.inWords;
  // What is not all measured has no such limit, yet one that it can never pass: the backend says which.
  if (said === 'ifDependent' && independent === null) return promise.inWords;
  const titleOf = (ref: string) =>
    dependencies.find(({ entityRef }) => entityRef === ref)?.title ?? ref;
  const [most] = heldBackBy;
  const little = littleKnown(promise).map(({ title }) => title);
  return [
    little.length > 0 &&
      t('promise.littleKnown', {
        titles: formatList(little),
      }),
    t(`promise.said.${said}`, {
      target: targetText(target),
      lowest: lowest === null ? '' : limitText(lowest, target),
      independent: limitText(independent ?? highest, target),
      highest: limitText(highest, target),
    }),
    most &&
      t('promise.heldBack', {
        title: titleOf(most.entityRef),
        points: pointsText(most.gain, target),
      }),
    promise.isMeasuredBelow &&
      t('promise.itself.too', { measured: sliText(measured, target) }),
  ]
    .filter(Boolean)
    .join(' ');
}
