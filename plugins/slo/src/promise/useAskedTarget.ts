import { useSearchParams } from 'react-router-dom';

const NAME = 'promise';

/** Whether the URL asks what can be promised. */
export function useAsksPromise(): boolean {
  const [parameters] = useSearchParams();
  return parameters.has(NAME);
}

/**
 * The target that is asked about, kept in the URL: `?promise=0.9995`.
 *
 * @param usual - a ratio, asked about where the URL names none
 */
export function useAskedTarget(usual: number) {
  const [parameters, setParameters] = useSearchParams();
  const text = parameters.get(NAME);
  const named = text === null ? NaN : Number(text);
  const target = named >= 0 && named <= 1 ? named : usual;
  const setTarget = (ratio: number) =>
    setParameters(
      previous => {
        const next = new URLSearchParams(previous);
        if (ratio === usual) next.delete(NAME);
        else next.set(NAME, String(ratio));
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  return { target, setTarget };
}
