import {
  useEntityTitles,
  useSloOverview,
} from '@almanac/backstage-plugin-insights-react';

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
  const owners = data?.owners.flatMap(({ value, count }) =>
    value ? [{ ref: value, slos: count }] : [],
  );
  const titleOf = useEntityTitles(owners?.map(({ ref }) => ref) ?? []);
  const teams = owners
    ?.map(({ ref, slos }): Team => ({ ref, name: titleOf(ref), slos }))
    .sort((a, b) => a.name.localeCompare(b.name));
  return { teams, error, retry: () => void refetch() };
}
