import { useSearchParams } from 'react-router-dom';
import type { ContractAspect } from '@almanac/backstage-plugin-insights-react';
import { aspects } from './aspects';

/** Of what the operations that are shown say nothing, as the address has it; and the way to ask for another. */
export function useMissingAspect(): [
  ContractAspect | undefined,
  (aspect: string) => void,
] {
  const [parameters, setParameters] = useSearchParams();
  const asked = parameters.get('missing');
  const choose = (aspect: string) =>
    setParameters(
      previous => {
        const next = new URLSearchParams(previous);
        if (aspect === '') next.delete('missing');
        else next.set('missing', aspect);
        return next;
      },
      { replace: true },
    );
  return [aspects.find(one => one === asked), choose];
}
