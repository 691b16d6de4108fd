import { useEffect, useId, useState } from 'react';
import TextField from '@material-ui/core/TextField';
import { useTexts } from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';

/** The day of the period that an index begins from; given on when it is done: on Enter, and when the field is left. */
export function BaseField(props: {
  base: string | null;
  onChange(base: string | undefined): void;
}) {
  const { onChange } = props;
  const base = props.base ?? '';
  const id = useId();
  const { t } = useTexts(trendRadarTranslationRef);
  const [draft, setDraft] = useState(base);
  useEffect(() => setDraft(base), [base]);
  const done = () => {
    if (draft !== base) onChange(draft || undefined);
  };
  return (
    <TextField
      id={id}
      type="date"
      size="small"
      variant="outlined"
      label={t('compare.picture.base')}
      value={draft}
      onChange={event => setDraft(event.target.value)}
      onBlur={done}
      onKeyDown={event => {
        if (event.key === 'Enter') done();
      }}
      InputLabelProps={{ shrink: true }}
    />
  );
}
