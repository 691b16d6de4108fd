import { ReactNode } from 'react';
import { NumberButton } from '@almanac/backstage-plugin-insights-react';
import { useOpenSlaWorking } from './SlaWorkings';

/** A number of an agreement that opens its working. `label` begins with what is seen. */
export function SlaNumber(props: {
  slaId: string;
  label: string;
  children: ReactNode;
}) {
  const openWorking = useOpenSlaWorking();
  return (
    <NumberButton name={props.label} onOpen={() => openWorking(props.slaId)}>
      {props.children}
    </NumberButton>
  );
}
