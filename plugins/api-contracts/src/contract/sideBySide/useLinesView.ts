import { useSearchParams } from 'react-router-dom';
import type { ContractLayout } from '@almanac/backstage-plugin-insights-react';

/** How two definitions are shown; the address keeps it. */
export interface LinesView {
  /** As a list of changes, or as lines. */
  readonly shown: 'list' | 'lines';
  readonly layout: ContractLayout;
  readonly onlyChanges: boolean;
  readonly wraps: boolean;
  /** Number of the change in the list that is looked at, from 0. */
  readonly change: number | null;
}

/** What the address says, and the way to have it say something else. */
export function useLinesView(): [
  LinesView,
  (view: Partial<LinesView>) => void,
] {
  const [parameters, setParameters] = useSearchParams();
  const change = Number(parameters.get('change') ?? Number.NaN);
  const view: LinesView = {
    shown: parameters.get('show') === 'lines' ? 'lines' : 'list',
    layout: parameters.get('layout') === 'uniform' ? 'uniform' : 'written',
    onlyChanges: parameters.get('rows') !== 'all',
    wraps: parameters.get('wrap') === 'yes',
    change: Number.isInteger(change) && change >= 1 ? change - 1 : null,
  };
  const set = (changed: Partial<LinesView>) =>
    setParameters(
      previous => {
        const next = new URLSearchParams(previous);
        for (const [name, value] of parametersOf({ ...view, ...changed })) {
          if (value === null) next.delete(name);
          else next.set(name, value);
        }
        return next;
      },
      { replace: true },
    );
  return [view, set];
}

/** What is so anyway is not in the address. */
function parametersOf(view: LinesView): [string, string | null][] {
  return [
    ['show', view.shown === 'lines' ? 'lines' : null],
    ['layout', view.layout === 'uniform' ? 'uniform' : null],
    ['rows', view.onlyChanges ? null : 'all'],
    ['wrap', view.wraps ? 'yes' : null],
    ['change', view.change === null ? null : String(view.change + 1)],
  ];
}
