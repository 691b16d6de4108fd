import { useSearchParams } from 'react-router-dom';

/** Ids of two definitions of an API. */
export interface Sides {
  from: string;
  to: string;
}

/** Ids are UUIDs (RFC 9562). */
const ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * The two definitions that are compared, undefined where the address does not name both; and the way to ask for others.
 *
 * @returns `misnamed`: what the address names that can be no definition
 */
export function useAskedSides(): {
  asked: Sides | undefined;
  misnamed: string | undefined;
  ask(sides: Sides): void;
} {
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
  const misnamed = [from, to].find(id => id && !ID.test(id)) ?? undefined;
  const asked = from && to && !misnamed ? { from, to } : undefined;
  return { asked, misnamed, ask };
}
