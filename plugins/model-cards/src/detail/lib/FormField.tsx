import { useId } from 'react';
import TextField, { OutlinedTextFieldProps } from '@material-ui/core/TextField';

/** A field of a form, tied to its label. */
export function FormField(
  props: Omit<OutlinedTextFieldProps, 'id' | 'variant'>,
) {
  const id = useId();
  return (
    <TextField margin="dense" fullWidth {...props} id={id} variant="outlined" />
  );
}
