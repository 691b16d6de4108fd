import { ReactNode, useId } from 'react';
import TextField from '@material-ui/core/TextField';

/** A field of the draft, with what is wrong with it below. */
export function DraftField(props: {
  label: string;
  value: string;
  fault?: string;
  help?: ReactNode;
  multiline?: boolean;
  isFixed?: boolean;
  /** Id of the `datalist` of what can be chosen. */
  choices?: string;
  onChange(value: string): void;
}) {
  const { fault, multiline, choices } = props;
  const id = useId();
  return (
    <TextField
      id={id}
      size="small"
      variant="outlined"
      fullWidth
      label={props.label}
      value={props.value}
      multiline={multiline}
      disabled={props.isFixed}
      error={Boolean(fault)}
      helperText={fault || props.help}
      inputProps={choices ? { list: choices, autoComplete: 'off' } : undefined}
      onChange={event => props.onChange(event.target.value)}
    />
  );
}
