import { ReactNode, useId } from 'react';
import TextField from '@material-ui/core/TextField';
import { unitWord, useSignals } from '@almanac/backstage-plugin-insights-react';

/** A signal, chosen among those that are known by their id or title; one that no collector has brought yet can be named, too. */
export function SignalField(props: {
  label: string;
  value: string;
  fault?: string;
  help?: ReactNode;
  onChange(signalId: string): void;
}) {
  const { fault } = props;
  const id = useId();
  const signals = useSignals();
  const known = signals.data ?? [];
  const chosen = known.find(one => one.id === props.value);
  const about = chosen && `${chosen.title}, ${unitWord(chosen.unit)}`;
  return (
    <>
      <TextField
        id={id}
        size="small"
        variant="outlined"
        fullWidth
        label={props.label}
        value={props.value}
        error={Boolean(fault)}
        helperText={fault || about || props.help}
        inputProps={{ list: `${id} known`, autoComplete: 'off' }}
        onChange={event => props.onChange(event.target.value)}
      />
      <datalist id={`${id} known`}>
        {known.map(one => (
          <option key={one.id} value={one.id}>
            {one.title}
          </option>
        ))}
      </datalist>
    </>
  );
}
