import {
  createContext,
  useCallback,
  useContext,
  useState,
  type ComponentType,
  type PropsWithChildren,
} from 'react';
import type { Working } from '../../api/wire';
import { insightsTranslationRef } from '../../translation/insightsTranslationRef';
import { ErrorState } from '../states/ErrorState';
import { LoadingState } from '../states/LoadingState';
import { WorkingDrawer } from './WorkingDrawer';
import { useTexts } from '../../translation/useTexts';

/** A working that is being read, as far as it has come. @public */
export interface AskedWorking {
  working: Working | undefined;
  error: Error | null;
  retry(): void;
}

/** One drawer for all numbers below it, and the way to open it. @public */
export interface Workings<Address> {
  /** Holds the drawer; a note stands above what it tells. */
  Workings: ComponentType<PropsWithChildren<{ note?: string }>>;
  /** Opens the working of a number; throws where the drawer is not above. */
  useOpenWorking(): (address: Address) => void;
}

/**
 * One drawer for the numbers of a list, which may be hundreds: a working is read when it is opened.
 *
 * @param name - of the component that holds the drawer, for who forgot it
 * @param useWorking - reads the working of a number
 *
 * @public
 */
export function createWorkings<Address>(
  name: string,
  useWorking: (address: Address) => AskedWorking,
): Workings<Address> {
  const OpenWorking = createContext<((address: Address) => void) | undefined>(
    undefined,
  );

  function AskedDrawer(props: {
    address: Address;
    note: string | undefined;
    open: boolean;
    onClose(): void;
  }) {
    const { working, error, retry } = useWorking(props.address);
    return (
      <WorkingDrawer
        working={working}
        absent={<AbsentWorking error={error} onRetry={retry} />}
        note={props.note}
        open={props.open}
        onClose={props.onClose}
      />
    );
  }

  function Workings(props: PropsWithChildren<{ note?: string }>) {
    const [asked, setAsked] = useState<{ address: Address }>();
    const [open, setOpen] = useState(false);
    const openWorking = useCallback((address: Address) => {
      setAsked({ address });
      setOpen(true);
    }, []);
    return (
      <OpenWorking.Provider value={openWorking}>
        {props.children}
        {asked && (
          <AskedDrawer
            address={asked.address}
            note={props.note}
            open={open}
            onClose={() => setOpen(false)}
          />
        )}
      </OpenWorking.Provider>
    );
  }

  function useOpenWorking() {
    const openWorking = useContext(OpenWorking);
    if (!openWorking) throw new Error(`Numbers need <${name}> above them.`);
    return openWorking;
  }

  return { Workings, useOpenWorking };
}

function AbsentWorking(props: { error: Error | null; onRetry(): void }) {
  const { t } = useTexts(insightsTranslationRef);
  if (!props.error) return <LoadingState shape="text" />;
  return (
    <ErrorState
      title={t('working.failed')}
      error={props.error}
      stillWorks={t('working.failedStillWorks')}
      onRetry={props.onRetry}
    />
  );
}
