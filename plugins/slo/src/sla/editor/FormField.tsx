import { ReactNode, useId } from 'react';
import TextField from '@material-ui/core/TextField';

/**
 * A field of a form, with what is wrong below it.
 *
 * @param props - `choices`: of a selection; `proposals`: what may be typed
 */
export function FormField(props: {
  label: string;
  value: string;
  help?: string;
  fault?: string;
  type?: 'date' | 'datetime-local';
  isNumber?: boolean;
  isReadOnly?: boolean;
  choices?: ReactNode;
  proposals?: readonly string[];
  onChange(value: string): void;
}) {
  const { fault, type, choices, proposals } = props;
  const id = useId();
  const listId = `${id}-list`;
  return (
    <>
      <TextField
        id={id}
        fullWidth
        size="small"
        variant="outlined"
        label={props.label}
        value={props.value}
        type={type}
        select={choices !== undefined}
        error={fault !== undefined}
        helperText={fault ?? props.help}
        onChange={event => props.onChange(event.target.value)}
        InputLabelProps={type || choices ? { shrink: true } : undefined}
        SelectProps={{ native: true }}
        inputProps={{
          readOnly: props.isReadOnly,
          ...(props.isNumber && { inputMode: 'decimal' }),
          ...(type === 'datetime-local' && { step: 60 }),
          ...(proposals && { list: listId, autoComplete: 'off' }),
        }}
      >
        {choices}
      </TextField>
      {proposals && (
        <datalist id={listId}>
          {proposals.map(one => (
            <option key={one} value={one} aria-label={one} />
          ))}
        </datalist>
      )}
    </>
  );
}
