import { ReactNode } from 'react';
import { NumberButton } from '@almanac/backstage-plugin-insights-react';
import { useOpenSloWorking, type SloAddress } from './SloWorkings';

/**
 * A number of an SLO that opens its working.
 *
 * @param props - `label`: the number and what it is of, in words; begins with what is seen
 */
export function SloNumber(props: {
  slo: SloAddress;
  label: string;
  children: ReactNode;
}) {
  const openWorking = useOpenSloWorking();
  return (
    <NumberButton name={props.label} onOpen={() => openWorking(props.slo)}>
      {props.children}
    </NumberButton>
  );
}
