import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';

const COLLECTOR = 'collector';
const RUN = 'run';

/** The collector and the run that the reader looks into: kept in the URL and nowhere else. */
export interface Selection {
  collectorId: string | undefined;
  runId: string | undefined;
  /** The address with another selection; filters stay. */
  searchOf(collectorId: string | undefined, runId?: string): string;
  select(collectorId: string | undefined, runId?: string): void;
}

/** Reads the selection from the URL: `?collector=web-platform&run=4f1c…`. */
export function useSelection(): Selection {
  const [parameters, setParameters] = useSearchParams();
  const changed = useCallback(
    (collectorId: string | undefined, runId: string | undefined) => {
      const next = new URLSearchParams(parameters);
      next.delete(COLLECTOR);
      next.delete(RUN);
      if (collectorId) next.set(COLLECTOR, collectorId);
      if (runId) next.set(RUN, runId);
      return next;
    },
    [parameters],
  );
  return useMemo(
    () => ({
      collectorId: parameters.get(COLLECTOR) ?? undefined,
      runId: parameters.get(RUN) ?? undefined,
      searchOf: (collectorId, runId) => `?${changed(collectorId, runId)}`,
      select: (collectorId, runId) =>
        setParameters(changed(collectorId, runId)),
    }),
    [parameters, changed, setParameters],
  );
}
