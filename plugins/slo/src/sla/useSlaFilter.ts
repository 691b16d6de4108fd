import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { SlaFilter, SlaState } from '@almanac/backstage-plugin-insights-react';
import { slaStates } from './lib/slaStates';

/** The API takes so many values of one filter. */
const MOST_VALUES = 20;
const LONGEST_VALUE = 200;

/** Which agreements are looked at: kept in the URL, `?state=broken&slo=checkout`. */
export function useSlaFilter() {
  const [parameters, setParameters] = useSearchParams();
  const filter = useMemo((): SlaFilter => {
    const named = (name: 'customer' | 'owner' | 'slo') => {
      const values = parameters
        .getAll(name)
        .filter(value => value.length <= LONGEST_VALUE)
        .slice(0, MOST_VALUES);
      return values.length > 0 ? { [name]: values } : {};
    };
    const states = slaStates.filter(state =>
      parameters.getAll('state').includes(state),
    );
    return {
      ...named('customer'),
      ...named('owner'),
      ...named('slo'),
      ...(states.length > 0 && { state: states }),
    };
  }, [parameters]);
  return {
    filter,
    state: filter.state?.length === 1 ? filter.state[0] : undefined,
    isActive: Object.keys(filter).length > 0,
    setState: (state: SlaState | undefined) =>
      setParameters(
        previous => {
          const next = new URLSearchParams(previous);
          next.delete('state');
          if (state) next.set('state', state);
          return next;
        },
        // A filter is not a place: Back leads to the page before.
        { replace: true },
      ),
    clear: () => setParameters({}, { replace: true }),
  };
}
