import { useEffect, useId, useState } from 'react';
import InputAdornment from '@material-ui/core/InputAdornment';
import TextField from '@material-ui/core/TextField';
import {
  formatNumber,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';

/**
 * A number that is written, and given on when it is done: on Enter, and when the field is left. What it does not take is said below it.
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
  const { t } = useTexts(trendRadarTranslationRef);
  const [draft, setDraft] = useState(String(value));
  // Where there is no greatest number, the least alone is told.
  const range = max === Infinity ? 'least' : 'range';
  const [fault, setFault] = useState<string>();
  useEffect(() => {
    setDraft(String(value));
    setFault(undefined);
  }, [value]);
  const done = () => {
    const written = Number(draft);
    const isNumber = draft.trim() !== '' && Number.isFinite(written);
    const meant = isNumber ? round(written) : NaN;
    // What cannot be meant stays as it is written, and changes nothing: an answer to another number would be read as one to it.
    if (!(meant >= min && meant <= max)) {
      setFault(
        t(`radar.whatIf.fault.${isNumber ? range : 'none'}`, {
          ...{ least: formatNumber(min), most: formatNumber(max) },
          held: formatNumber(value),
        }),
      );
      return;
    }
    setFault(undefined);
    setDraft(String(meant));
    if (meant !== value) onChange(meant);
  };
  return (
    <TextField
      id={id}
      type="number"
      size="small"
      variant="outlined"
      label={props.label}
      value={draft}
      error={fault !== undefined}
      helperText={fault}
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
