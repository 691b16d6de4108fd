import { useSearchParams } from 'react-router-dom';

/** Ids of two definitions of an API. */
export interface Sides {
  from: string;
  to: string;
}

/** The two definitions that are compared, undefined where the address does not name both; and the way to ask for others. */
export function useAskedSides(): [Sides | undefined, (sides: Sides) => void] {
  const [parameters, setParameters] = useSearchParams();
  const from = parameters.get('from');
  const to = parameters.get('to');
  const ask = (sides: Sides) =>
    setParameters(previous => {
      const next = new URLSearchParams(previous);
      next.set('from', sides.from);
      next.set('to', sides.to);
      // The number of a change in another list.
      next.delete('change');
      return next;
    });
  return [from && to ? { from, to } : undefined, ask];
}
