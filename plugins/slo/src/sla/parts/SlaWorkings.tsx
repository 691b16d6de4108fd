import {
  createWorkings,
  useSlaStanding,
} from '@almanac/backstage-plugin-insights-react';

const { Workings, useOpenWorking } = createWorkings<string>(
  'SlaWorkings',
  slaId => {
    const { data, error, refetch } = useSlaStanding(slaId);
    return {
      working: data?.periods[0]?.working,
      error,
      retry: () => void refetch(),
    };
  },
);

/** One drawer for the numbers of all agreements below it: a working is read when it is opened. */
export const SlaWorkings = Workings;

/** Opens the working of the period that is under way; throws where no `SlaWorkings` is above. */
export const useOpenSlaWorking = useOpenWorking;
