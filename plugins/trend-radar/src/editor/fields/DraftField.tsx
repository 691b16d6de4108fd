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
  onChange(value: string): void;
}) {
  const { fault, multiline } = props;
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
      onChange={event => props.onChange(event.target.value)}
    />
  );
}
