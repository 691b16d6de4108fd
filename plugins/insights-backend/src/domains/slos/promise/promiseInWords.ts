import type { components } from '@almanac/backstage-plugin-insights-common';
import type { BestPromise } from '../model/dependencies/bestPromise';
import { inPercent } from '../model/sla/inPercent';

type Verdict = components['schemas']['SloPromise']['verdict'];

/** Whether a target can be promised, in a sentence or two. */
export function promiseInWords(
  verdict: Verdict,
  target: number,
  promise: BestPromise | null,
): string {
  if (promise === null) {
    return verdict === 'notInCatalog'
      ? 'The service is not in the catalog, so that nothing is known of what it depends on.'
      : 'The catalog names nothing that the service depends on: nothing there limits what can be promised.';
  }
  return [answer(verdict, target, promise), heldBack(promise)]
    .filter(Boolean)
    .join(' ');
}

function answer(
  verdict: Verdict,
  target: number,
  { independent, lowest, highest }: BestPromise,
): string {
  const asked = inPercent(target);
  switch (verdict) {
    case 'always':
      return `${asked} can be promised as far as its dependencies go: they allow ${atBest(
        lowest,
      )} at least, however failures come together.`;
    case 'ifIndependent':
      return `${asked} can be promised while failures do not depend on each other: ${atBest(
        independent ?? highest,
      )} is the best then, and ${atBest(lowest)} the worst if they do.`;
    case 'ifDependent':
      return `${asked} cannot be promised: with independent failures ${atBest(
        independent ?? highest,
      )} is the best.`;
    case 'never':
      return `${asked} cannot be promised: its dependencies allow ${atBest(
        highest,
      )} at best, however failures come together.`;
    default:
      return `Whether ${asked} can be promised is not known: the best lies between ${atBest(
        lowest,
      )} and ${atBest(highest)}.`;
  }
}

function heldBack({ heldBackBy: [most] }: BestPromise): string {
  if (!most) return '';
  const points = inPercent(most.gain).replace(' %', '');
  return `${most.ref} holds it back most: if it never failed, ${points} points more could be promised.`;
}

/** Rounded down: nobody promises what was rounded up. */
function atBest(ratio: number): string {
  return inPercent(Math.floor(ratio * 1e6 + 1e-6) / 1e6);
}
