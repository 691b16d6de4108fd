import { useId, useState } from 'react';
import TextField from '@material-ui/core/TextField';
import { useTexts } from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../translation';

/** Percent as a ratio without the noise of dividing; undefined of what is none. */
function ratioOf(words: string): number | undefined {
  const percent = Number(words.replace(',', '.'));
  if (words.trim() === '' || !(percent >= 0 && percent <= 100))
    return undefined;
  return Number((percent / 100).toPrecision(12));
}

const percentOf = (ratio: number) =>
  String(Number((ratio * 100).toPrecision(12)));

/** A target in percent. What is no target yet is left standing, and not asked about. */
export function TargetField(props: {
  target: number;
  onChange(ratio: number): void;
}) {
  const { t } = useTexts(sloTranslationRef);
  const fieldId = useId();
  const [words, setWords] = useState(() => percentOf(props.target));
  const isFaulty = ratioOf(words) === undefined;
  return (
    <TextField
      id={fieldId}
      label={t('promise.target')}
      value={words}
      error={isFaulty}
      helperText={isFaulty ? t('promise.targetFault') : ' '}
      size="small"
      variant="outlined"
      margin="dense"
      inputProps={{ inputMode: 'decimal' }}
      onChange={event => {
        setWords(event.target.value);
        const ratio = ratioOf(event.target.value);
        if (ratio !== undefined) props.onChange(ratio);
      }}
    />
  );
}
