import { SloWhatIfRequest } from '@almanac/backstage-plugin-insights-react';
import { Objective } from '../SloParts';
import { SloView } from '../useSloView';
import { targetTyped } from './targetScale';
import { daysTyped, windowDays } from './windowDays';

/**
 * What is to be replayed; null while nothing differs from what is, or what is typed is no target or window.
 *
 * @param view - as typed
 */
export function whatIfRequest(
  view: Pick<SloView, 'objective' | 'target' | 'days'>,
  { target, window }: Pick<Objective, 'target' | 'window'>,
): SloWhatIfRequest | null {
  const asked = {
    target: view.target === undefined ? undefined : targetTyped(view.target),
    days: view.days === undefined ? undefined : daysTyped(view.days),
  };
  const isMistyped =
    (view.target !== undefined && asked.target === undefined) ||
    (view.days !== undefined && asked.days === undefined);
  const otherTarget = asked.target !== undefined && asked.target !== target;
  const isSameWindow =
    window.kind === 'rolling' && windowDays(window) === asked.days;
  const otherWindow = asked.days !== undefined && !isSameWindow;
  if (isMistyped || !(otherTarget || otherWindow)) return null;
  return {
    objective: view.objective,
    ...(otherTarget && { target: asked.target }),
    ...(otherWindow && { window: `${asked.days}d` }),
  };
}
