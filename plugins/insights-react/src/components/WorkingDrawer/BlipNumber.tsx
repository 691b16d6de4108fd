import type { ReactNode } from 'react';
import { useOpenBlipWorking, type BlipAddress } from './BlipWorkings';
import { NumberButton } from './NumberButton';

/**
 * A number of a blip that opens its working.
 *
 * @param props - `name`: the number and what it is of, in words; begins with what is seen. `isPointerOnly`: where the
 * keyboard has another way to the same working
 *
 * @public
 */
export function BlipNumber(props: {
  blip: BlipAddress;
  name: string;
  isPointerOnly?: boolean;
  children: ReactNode;
}) {
  const { blip, ...rest } = props;
  const openWorking = useOpenBlipWorking();
  return <NumberButton {...rest} onOpen={() => openWorking(blip)} />;
}
