import { useEffect, useId, useState } from 'react';
import InputAdornment from '@material-ui/core/InputAdornment';
import TextField from '@material-ui/core/TextField';

/**
 * A number that is written, and given on when it is done: on Enter, and when the field is left.
 *
 * @param props - `round`: the number that is meant by the one that is written; the field shows it
 */
export function NumberField(props: {
  label: string;
  value: number;
  unit?: string;
  step: number;
  min: number;
  max?: number;
  round(written: number): number;
  onChange(value: number): void;
}) {
  const { value, min, max = Infinity, round, onChange } = props;
  const id = useId();
  const [draft, setDraft] = useState(String(value));
  useEffect(() => setDraft(String(value)), [value]);
  const done = () => {
    const written = Number(draft);
    const isNumber = draft.trim() !== '' && Number.isFinite(written);
    const meant = isNumber ? round(written) : value;
    const next = meant < min || meant > max ? value : meant;
    setDraft(String(next));
    if (next !== value) onChange(next);
  };
  return (
    <TextField
      id={id}
      type="number"
      size="small"
      variant="outlined"
      label={props.label}
      value={draft}
      onChange={event => setDraft(event.target.value)}
      onBlur={done}
      onKeyDown={event => {
        if (event.key === 'Enter') done();
      }}
      inputProps={{ step: props.step, min, max: props.max }}
      InputProps={
        props.unit
          ? {
              endAdornment: (
                <InputAdornment position="end">{props.unit}</InputAdornment>
              ),
            }
          : undefined
      }
    />
  );
}
