import type { components } from '@almanac/backstage-plugin-insights-common';
import type { BestPromise } from '../model/dependencies/bestPromise';
import {
  measuresBelow,
  type OwnMeasurement,
} from '../model/dependencies/heldBackByItself';
import { inPercent } from '../model/words/inPercent';
import { numberInWords } from '../model/words/numberInWords';
import { percentBelow } from '../model/words/percentBelow';
import type { MeasuredService } from './MeasuredService';

type Verdict = components['schemas']['SloPromise']['verdict'];

/** What is told of a promise. */
export interface ToldPromise {
  readonly verdict: Verdict;
  readonly target: number;
  /** What its needs allow; null where nothing is known that it needs. */
  readonly promise: BestPromise | null;
  readonly own: OwnMeasurement | null;
  /** What SLOs say, by entity. */
  readonly measured: ReadonlyMap<string, MeasuredService>;
  /** What readers call what is needed. */
  readonly titleOf: (ref: string) => string;
}

/** Whether a target can be promised, in a sentence or two. */
export function promiseInWords(told: ToldPromise): string {
  const { verdict, target, promise } = told;
  if (verdict === 'measuredBelow') return itselfInWords(told);
  if (promise === null) {
    return verdict === 'notInCatalog'
      ? 'The service is not in the catalog, so that nothing is known of what it depends on.'
      : 'The catalog names nothing that the service depends on at run time: nothing there limits what can be promised.';
  }
  return [
    verdict === 'unmeasured'
      ? unmeasured(told, promise)
      : answer(verdict, target, promise),
    heldBack(told),
    alsoItself(told),
  ]
    .filter(Boolean)
    .join(' ');
}

function itselfInWords({ target, promise, own }: ToldPromise): string {
  const asked = inPercent(target);
  const reached = percentBelow(own?.sli ?? 0, target);
  const said = `${asked} cannot be promised: the service itself measures ${reached}.`;
  if (promise === null) {
    return `${said} Nothing is known that it depends on.`;
  }
  const best = percentBelow(promise.independent ?? promise.highest, target);
  return `${said} It is held back by itself most: what it depends on allows ${best} at best.`;
}

function alsoItself({ target, own }: ToldPromise): string {
  return measuresBelow(own, target)
    ? `The service itself measures ${percentBelow(
        own.sli,
        target,
      )}, which is below it, too.`
    : '';
}

function answer(
  verdict: Verdict,
  target: number,
  { independent, lowest, highest }: BestPromise,
): string {
  const asked = inPercent(target);
  const worst = percentBelow(lowest, target);
  const most = percentBelow(highest, target);
  const best = percentBelow(independent ?? highest, target);
  switch (verdict) {
    case 'always':
      return `${asked} can be promised as far as its dependencies go: they allow ${worst} at least, however failures come together.`;
    case 'ifIndependent':
      return `${asked} can be promised while failures do not depend on each other: ${best} is the best then, and ${worst} the worst if they do.`;
    case 'ifDependent':
      return `${asked} cannot be promised: with independent failures ${best} is the best.`;
    case 'never':
      return `${asked} cannot be promised: its dependencies allow ${most} at best, however failures come together.`;
    default:
      return `Whether ${asked} can be promised is not known: the best lies between ${worst} and ${most}.`;
  }
}

function unmeasured(
  { target, measured, titleOf }: ToldPromise,
  { unknown, independent, highest }: BestPromise,
): string {
  const tooLittle = unknown.filter(ref => measured.has(ref));
  const why = [
    tooLittle.length < unknown.length && 'not all that it needs is measured',
    tooLittle.length > 0 &&
      `too little is known yet of ${tooLittle.map(titleOf).join(', ')}`,
  ].filter(Boolean);
  const best = percentBelow(independent ?? highest, target);
  return [
    `Whether ${inPercent(target)} can be promised is not known: ${why.join(
      ', and ',
    )}.`,
    highest < 1 && `What is measured allows ${best} at best.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function heldBack({ promise, titleOf }: ToldPromise): string {
  const [most] = promise?.heldBackBy ?? [];
  if (!most) return '';
  const points = numberInWords(most.gain * 100);
  return `${titleOf(
    most.ref,
  )} holds it back most: if it never failed, ${points} points more could be promised.`;
}
