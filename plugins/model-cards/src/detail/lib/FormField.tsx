import { useId } from 'react';
import TextField, { OutlinedTextFieldProps } from '@material-ui/core/TextField';
import { formatCount } from '@almanac/backstage-plugin-insights-common';
import { useTexts } from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';

/** From this share of the limit on the characters are counted. */
const COUNTED_FROM = 0.8;

/**
 * A field of a form, tied to its label.
 *
 * @param props - `limit`: characters that it takes; what is longer is not cut, but said. `fault`: what is wrong with it
 */
export function FormField(
  props: Omit<OutlinedTextFieldProps, 'id' | 'variant'> & {
    limit?: number;
    fault?: string;
  },
) {
  const { limit, fault, ...field } = props;
  const id = useId();
  const { t } = useTexts(modelCardsTranslationRef);
  const { length } = typeof field.value === 'string' ? field.value : '';
  const counted = limit !== undefined &&
    length > limit * COUNTED_FROM && {
      number: formatCount(length),
      most: formatCount(limit),
    };
  const isTooLong = limit !== undefined && length > limit;
  const said =
    fault ??
    (counted &&
      t(isTooLong ? 'detail.form.tooLong' : 'detail.form.count', counted));
  return (
    <TextField
      margin="dense"
      fullWidth
      {...field}
      id={id}
      variant="outlined"
      error={isTooLong || fault !== undefined}
      helperText={said || field.helperText}
    />
  );
}
