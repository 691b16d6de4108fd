import { useSearchParams } from 'react-router-dom';

/** What the address looks for in the changes that are shown: `?q=email`. */
export function useWords(): [string, (words: string) => void] {
  const [parameters, setParameters] = useSearchParams();
  const setWords = (words: string) =>
    setParameters(
      previous => {
        const next = new URLSearchParams(previous);
        if (words === '') next.delete('q');
        else next.set('q', words);
        return next;
      },
      { replace: true },
    );
  return [parameters.get('q') ?? '', setWords];
}
