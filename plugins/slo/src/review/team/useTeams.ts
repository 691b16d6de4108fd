import { useSloOverview } from '@almanac/backstage-plugin-insights-react';
import { refName } from '../../lib/refName';

/** A team that owns SLOs. */
export interface Team {
  /** Entity reference. */
  ref: string;
  name: string;
  slos: number;
}

/** Teams that own SLOs, by name. */
export function useTeams() {
  const { data, error, refetch } = useSloOverview();
  const teams = data?.owners
    .flatMap(({ value, count }): Team[] =>
      value ? [{ ref: value, name: refName(value), slos: count }] : [],
    )
    .sort((a, b) => a.name.localeCompare(b.name));
  return { teams, error, retry: () => void refetch() };
}
