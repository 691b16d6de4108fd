import { ReactNode, useId } from 'react';
import { unitWord, useSignals } from '@almanac/backstage-plugin-insights-react';
import { DraftField } from './DraftField';

/** A signal, chosen among those that are known by their id or title; one that no collector has brought yet can be named, too. */
export function SignalField(props: {
  label: string;
  value: string;
  fault?: string;
  help?: ReactNode;
  onChange(signalId: string): void;
}) {
  const choices = useId();
  const signals = useSignals();
  const known = signals.data ?? [];
  const chosen = known.find(one => one.id === props.value);
  const about = chosen && `${chosen.title}, ${unitWord(chosen.unit)}`;
  return (
    <>
      <DraftField {...props} help={about || props.help} choices={choices} />
      <datalist id={choices}>
        {known.map(one => (
          <option key={one.id} value={one.id}>
            {one.title}
          </option>
        ))}
      </datalist>
    </>
  );
}
