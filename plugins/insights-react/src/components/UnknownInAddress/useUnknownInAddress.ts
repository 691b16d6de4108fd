import { useSearchParams } from 'react-router-dom';
import { type KnownInAddress, unknownIn, type UnknownValue } from './unknownIn';

/**
 * The values of the address that nothing is called by.
 *
 * @param known - by the name of each parameter of the page, what it may be
 *
 * @public
 */
export function useUnknownInAddress(
  known: KnownInAddress,
): readonly UnknownValue[] {
  const [parameters] = useSearchParams();
  return unknownIn(parameters, known);
}
