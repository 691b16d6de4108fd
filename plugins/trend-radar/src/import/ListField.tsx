import { useId, useRef, useState } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import {
  formatBytes,
  Notice,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../translation';

/** The API takes bodies of 16 MiB; a little of it is for the rest. */
const MOST_BYTES = 15 * 1024 * 1024;

const useStyles = makeStyles(theme => ({
  above: { marginBottom: theme.spacing(1.5) },
}));

/** The list as text, pasted or out of a file that is read in the browser. */
export function ListField(props: {
  text: string;
  fault: string | undefined;
  onChange(read: { text: string; from?: string }): void;
}) {
  const { t } = useTexts(trendRadarTranslationRef);
  const classes = useStyles();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [unread, setUnread] = useState<string>();
  const choose = async (file: File) => {
    setUnread(undefined);
    if (file.size > MOST_BYTES) {
      const size = formatBytes(file.size);
      const most = formatBytes(MOST_BYTES);
      setUnread(t('importing.tooLarge', { size, most }));
      return;
    }
    try {
      props.onChange({ text: await file.text(), from: file.name });
    } catch {
      // Moved or changed since it was chosen.
      setUnread(t('importing.fileUnread', { file: file.name }));
    }
  };
  return (
    <>
      <div className={classes.above}>
        <Button
          size="small"
          variant="outlined"
          onClick={() => input.current?.click()}
        >
          {t('importing.choose')}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label={t('importing.file')}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            // The same file can be chosen again, once it was mended.
            target.value = '';
            if (file) void choose(file);
          }}
        />
      </div>
      {unread && (
        <Notice tone="act" icon="warning">
          {unread}
        </Notice>
      )}
      <TextField
        id={id}
        variant="outlined"
        fullWidth
        multiline
        minRows={10}
        maxRows={20}
        label={t('importing.text')}
        value={props.text}
        error={Boolean(props.fault)}
        helperText={props.fault ?? t('importing.textHelp')}
        inputProps={{ spellCheck: false, style: { fontFamily: 'monospace' } }}
        onChange={event => props.onChange({ text: event.target.value })}
      />
    </>
  );
}
