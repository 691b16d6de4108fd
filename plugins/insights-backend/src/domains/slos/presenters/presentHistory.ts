import type { components } from '@almanac/backstage-plugin-insights-common';
import { API_PATH } from '../../../platform/apiPath';
import type { BudgetHistory } from '../model/history/budgetHistory';
import type { LedgerMarker } from '../model/ledger/budgetLedger';
import { instantOf } from '../model/window/instantOf';
import { presentMarker } from './presentMarker';

type SloHistory = components['schemas']['SloHistory'];

/** How a budget went, as the API gives it. */
export function presentHistory(
  history: BudgetHistory,
  about: {
    readonly name: string;
    /** Null of all together. */
    readonly objective: number | null;
    readonly markers: readonly LedgerMarker[];
    readonly computedAt: string;
  },
): SloHistory {
  const { slices, window, rollOff, forecast } = history;
  const instants = (seconds: readonly number[]) => seconds.map(instantOf);
  return {
    objective: about.objective,
    unit: history.unit,
    target: history.target,
    window: {
      start: instantOf(window.startSeconds),
      end: instantOf(window.endSeconds),
    },
    at: slices.map(({ startSeconds }) => instantOf(startSeconds)),
    seconds: slices.map(
      ({ startSeconds, endSeconds }) => endSeconds - startSeconds,
    ),
    good: slices.map(({ good }) => good),
    bad: slices.map(({ bad }) => bad),
    total: slices.map(({ total }) => total),
    remaining: slices.map(({ remaining }) => remaining),
    remainingAtLeast: history.isExact
      ? null
      : slices.map(({ remainingAtLeast }) => remainingAtLeast),
    known: slices.map(({ known }) => known),
    rollOff: rollOff && {
      at: instants(rollOff.atSeconds),
      remaining: [...rollOff.remaining],
    },
    forecast: forecast && {
      at: instants(forecast.atSeconds),
      lowest: [...forecast.lowest],
      low: [...forecast.low],
      middle: [...forecast.middle],
      high: [...forecast.high],
      highest: [...forecast.highest],
    },
    markers: about.markers.map(presentMarker),
    computedAt: about.computedAt,
    workingHref: `${API_PATH}/slos/${about.name}`,
  };
}
