import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { SloDefinitionFilter } from '@almanac/backstage-plugin-insights-react';

/** Which of them are looked at; all where none is chosen. */
export const definitionStates = ['inUse', 'retired'] as const;

/** Where definitions are changed. */
export const definitionOrigins = ['api', 'file', 'catalog'] as const;

/** The API takes no longer reference. */
const LONGEST_OWNER = 200;

/** Which definitions are looked at: kept in the URL, `?state=retired&origin=api&owner=group:default/payments`. */
export function useDefinitionFilter() {
  const [parameters, setParameters] = useSearchParams();
  const state = definitionStates.find(one => one === parameters.get('state'));
  const origin = definitionOrigins.find(
    one => one === parameters.get('origin'),
  );
  const owner = parameters.get('owner')?.slice(0, LONGEST_OWNER);
  const filter = useMemo(
    (): SloDefinitionFilter => ({
      ...(state && { state }),
      ...(origin && { origin: [origin] }),
      ...(owner !== undefined && { owner: [owner] }),
    }),
    [state, origin, owner],
  );
  return {
    ...{ filter, state, origin, owner },
    isActive: Object.keys(filter).length > 0,
    /** Undefined takes the choice back; an empty owner stands for nobody. */
    choose: (name: 'state' | 'origin' | 'owner', value: string | undefined) =>
      setParameters(
        previous => {
          const next = new URLSearchParams(previous);
          next.delete(name);
          if (value !== undefined) next.set(name, value);
          return next;
        },
        // A filter is not a place: Back leads to the page before.
        { replace: true },
      ),
    clear: () => setParameters({}, { replace: true }),
  };
}
