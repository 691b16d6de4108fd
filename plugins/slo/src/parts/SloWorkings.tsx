import {
  createWorkings,
  useSlo,
} from '@almanac/backstage-plugin-insights-react';

/** Whose numbers are meant: those of an objective of an SLO, or those that lists show of it. */
export interface SloAddress {
  name: string;
  objective?: number;
}

const { Workings, useOpenWorking } = createWorkings<SloAddress>(
  'SloWorkings',
  ({ name, objective }) => {
    const { data, error, refetch } = useSlo(name);
    const ofWhole = objective === undefined ? data?.composite?.working : null;
    return {
      working:
        ofWhole ?? data?.evaluations[objective ?? data.worstObjective]?.working,
      error,
      retry: () => void refetch(),
    };
  },
);

/** One drawer for the numbers of all SLOs below it: a working is read when it is opened. */
export const SloWorkings = Workings;

/** Opens the working of an SLO's numbers; throws where no `SloWorkings` is above. */
export const useOpenSloWorking = useOpenWorking;
