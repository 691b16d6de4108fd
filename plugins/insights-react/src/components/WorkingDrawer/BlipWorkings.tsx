import { useBlip } from '../../hooks/radars';
import { createWorkings } from './createWorkings';

/** The topic on a radar whose numbers are meant. @public */
export interface BlipAddress {
  radarId: string;
  topicId: string;
}

const { Workings, useOpenWorking } = createWorkings<BlipAddress>(
  'BlipWorkings',
  ({ radarId, topicId }) => {
    const { data, error, refetch } = useBlip(radarId, topicId);
    return {
      working: data?.suggestion.working,
      error,
      retry: () => void refetch(),
    };
  },
);

/** One drawer for all numbers of blips below it, which may be hundreds: a working is read when it is opened. @public */
export const BlipWorkings = Workings;

/** Opens the working of a blip's numbers; throws where no `BlipWorkings` is above. @public */
export const useOpenBlipWorking = useOpenWorking;
