import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';

/** As many as one can look at; a longer address is cut. */
const MOST_NAMED = 20;

/**
 * Definitions that the address names in a parameter, as `?open=…&open=…`; without it, those that are named at first. An empty
 * value names none.
 *
 * @param atFirst - id that is named where the address says nothing
 * @returns whether one is named, and the way to name it or no more
 */
export function useNamedSnapshots(
  parameter: string,
  atFirst?: string,
): [(id: string) => boolean, (id: string, isNamed: boolean) => void] {
  const [parameters, setParameters] = useSearchParams();
  const named = useMemo(
    () => namedIn(parameters, parameter, atFirst),
    [parameters, parameter, atFirst],
  );
  const name = useCallback(
    (id: string, isNamed: boolean) =>
      setParameters(
        previous => {
          const others = namedIn(previous, parameter, atFirst).filter(
            one => one !== id,
          );
          const next = new URLSearchParams(previous);
          next.delete(parameter);
          const ids = isNamed ? [...others, id].slice(-MOST_NAMED) : others;
          for (const one of ids) next.append(parameter, one);
          if (ids.length === 0 && atFirst !== undefined) {
            next.set(parameter, '');
          }
          return next;
        },
        // What is open is not a place: Back leads to the page before.
        { replace: true },
      ),
    [setParameters, parameter, atFirst],
  );
  return [id => named.includes(id), name];
}

function namedIn(
  parameters: URLSearchParams,
  parameter: string,
  atFirst: string | undefined,
): string[] {
  if (parameters.has(parameter)) {
    return parameters.getAll(parameter).filter(Boolean).slice(0, MOST_NAMED);
  }
  return atFirst === undefined ? [] : [atFirst];
}
