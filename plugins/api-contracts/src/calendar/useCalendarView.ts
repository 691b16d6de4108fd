import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  type ContractDeprecationFilter,
  type ContractDeprecationState,
  type KnownInAddress,
  type UnknownValue,
  useUnknownInAddress,
} from '@almanac/backstage-plugin-insights-react';
import { useIsOwner } from '../lib/useIsOwner';
import { isMonth, nextMonth } from './months';

const states = [
  'overdue',
  'due',
  'later',
  'undated',
] as const satisfies readonly ContractDeprecationState[];

/** What the parameters of the address may be. */
const knownInAddress: KnownInAddress = { month: isMonth, state: states };

/** What the reader looks at: kept in the URL and nowhere else. */
export interface CalendarView {
  /** `YYYY-MM`. */
  month: string | undefined;
  state: ContractDeprecationState | undefined;
  /** Entity reference; empty for none; undefined for all. */
  owner: string | undefined;
  /** What the address names and nothing is called by; it narrows nothing. */
  unknown: readonly UnknownValue[];
  filter: ContractDeprecationFilter;
  show(what: { month?: string; state?: ContractDeprecationState }): void;
  setOwner(owner: string | undefined): void;
  /** Shows what ends of all APIs, whenever that is. */
  showAll(): void;
}

/** Reads the view from the URL: `?month=2026-03&owner=group:default/shop`. */
export function useCalendarView(): CalendarView {
  const [parameters, setParameters] = useSearchParams();
  const named = parameters.get('month') ?? '';
  const month = isMonth(named) ? named : undefined;
  const state = states.find(one => one === parameters.get('state'));
  const isOwner = useIsOwner();
  const ownerNamed = parameters.get('owner') ?? undefined;
  const owner =
    ownerNamed !== undefined && isOwner(ownerNamed) ? ownerNamed : undefined;
  const unknown = useUnknownInAddress({ ...knownInAddress, owner: isOwner });
  const filter = useMemo(
    () => ({
      ...(month && {
        dueFrom: `${month}-01`,
        dueBefore: `${nextMonth(month)}-01`,
      }),
      ...(state && { state }),
      ...(owner !== undefined && { owner: [owner] }),
    }),
    [month, state, owner],
  );
  const set = (values: Readonly<Record<string, string | undefined>>) =>
    setParameters(
      previous => {
        const next = new URLSearchParams(previous);
        for (const [name, value] of Object.entries(values)) {
          if (value === undefined) next.delete(name);
          else next.set(name, value);
        }
        return next;
      },
      { replace: true },
    );
  return {
    ...{ month, state, owner, unknown, filter },
    show: what => set({ month: what.month, state: what.state }),
    setOwner: value => set({ owner: value }),
    showAll: () =>
      set({ month: undefined, state: undefined, owner: undefined }),
  };
}
