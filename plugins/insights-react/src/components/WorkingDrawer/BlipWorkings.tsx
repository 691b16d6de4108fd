import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  createContext,
  useCallback,
  useContext,
  useState,
  type PropsWithChildren,
} from 'react';
import { useBlip } from '../../hooks/radars';
import { insightsTranslationRef } from '../../translation';
import { ErrorState } from '../states/ErrorState';
import { LoadingState } from '../states/LoadingState';
import { WorkingDrawer } from './WorkingDrawer';

/** The topic on a radar whose numbers are meant. @public */
export interface BlipAddress {
  radarId: string;
  topicId: string;
}

const OpenBlipWorking = createContext<
  ((blip: BlipAddress) => void) | undefined
>(undefined);

/**
 * One drawer for all numbers of blips below it, which may be hundreds: a working is read when it is opened.
 *
 * @public
 */
export function BlipWorkings(props: PropsWithChildren<{}>) {
  const [blip, setBlip] = useState<BlipAddress>();
  const [open, setOpen] = useState(false);
  const openWorking = useCallback((asked: BlipAddress) => {
    setBlip(asked);
    setOpen(true);
  }, []);
  return (
    <OpenBlipWorking.Provider value={openWorking}>
      {props.children}
      {blip && (
        <BlipWorkingDrawer
          blip={blip}
          open={open}
          onClose={() => setOpen(false)}
        />
      )}
    </OpenBlipWorking.Provider>
  );
}

/**
 * Opens the working of a blip's numbers.
 *
 * @throws where no `BlipWorkings` is above
 *
 * @public
 */
export function useOpenBlipWorking(): (blip: BlipAddress) => void {
  const openWorking = useContext(OpenBlipWorking);
  if (!openWorking) {
    throw new Error('Numbers of blips need <BlipWorkings> above them.');
  }
  return openWorking;
}

function BlipWorkingDrawer(props: {
  blip: BlipAddress;
  open: boolean;
  onClose(): void;
}) {
  const { radarId, topicId } = props.blip;
  const { t } = useTranslationRef(insightsTranslationRef);
  const { data, error, refetch } = useBlip(radarId, topicId);
  return (
    <WorkingDrawer
      working={data?.suggestion.working}
      absent={
        error ? (
          <ErrorState
            title={t('working.failed')}
            error={error}
            stillWorks={t('working.failedStillWorks')}
            onRetry={refetch}
          />
        ) : (
          <LoadingState shape="text" />
        )
      }
      open={props.open}
      onClose={props.onClose}
    />
  );
}
