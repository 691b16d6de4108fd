import { useId } from 'react';
import InputAdornment from '@material-ui/core/InputAdornment';
import TextField from '@material-ui/core/TextField';

/** A number as it is typed; what is none is told below, and stays. */
export function NumberField(props: {
  label: string;
  value: string;
  suffix?: string;
  help: string;
  fault: string | undefined;
  onChange(typed: string): void;
}) {
  const { fault, suffix } = props;
  const id = useId();
  return (
    <TextField
      id={id}
      label={props.label}
      value={props.value}
      onChange={event => props.onChange(event.target.value)}
      error={fault !== undefined}
      helperText={fault ?? props.help}
      variant="outlined"
      size="small"
      inputProps={{ inputMode: 'decimal' }}
      InputProps={{
        endAdornment: suffix && (
          <InputAdornment position="end">{suffix}</InputAdornment>
        ),
      }}
    />
  );
}
