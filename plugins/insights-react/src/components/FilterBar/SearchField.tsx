import IconButton from '@material-ui/core/IconButton';
import InputBase from '@material-ui/core/InputBase';
import { makeStyles } from '@material-ui/core/styles';
import Close from '@material-ui/icons/Close';
import Search from '@material-ui/icons/Search';
import { useId } from 'react';
import { insightsTranslationRef } from '../../translation/insightsTranslationRef';
import { longestSearch } from './longestSearch';
import { useDraft } from './useDraft';
import { useTexts } from '../../translation/useTexts';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    alignItems: 'center',
    width: 240,
    height: 36,
    padding: theme.spacing(0, 0.5, 0, 1),
    border: `1px solid ${
      theme.palette.type === 'dark' ? '#7B8494' : '#808997'
    }`,
    borderRadius: 6,
    color: theme.palette.text.secondary,
    '&:focus-within': {
      borderColor: theme.palette.primary.main,
      boxShadow: `0 0 0 1px ${theme.palette.primary.main}`,
    },
  },
  fault: { color: theme.palette.error.main, fontSize: 14 },
  input: { flex: 1, marginLeft: theme.spacing(0.75), fontSize: 14 },
}));

/**
 * Words to look for; the list is asked when the writer pauses.
 *
 * @param props - `fault`: why these cannot be looked for, as a sentence; told beside the field
 *
 * @public
 */
export function SearchField(props: {
  label: string;
  value: string;
  fault?: string;
  onChange(words: string): void;
}) {
  const classes = useStyles();
  const faultId = useId();
  return (
    <>
      <Field {...props} faultId={props.fault ? faultId : undefined} />
      {props.fault && (
        <span id={faultId} role="alert" className={classes.fault}>
          {props.fault}
        </span>
      )}
    </>
  );
}

function Field(props: {
  label: string;
  value: string;
  faultId: string | undefined;
  onChange(words: string): void;
}) {
  const classes = useStyles();
  const { t } = useTexts(insightsTranslationRef);
  const { draft, setDraft, handOn } = useDraft(props.value, props.onChange);
  return (
    <div className={classes.root}>
      <Search aria-hidden fontSize="small" />
      <InputBase
        className={classes.input}
        value={draft}
        placeholder={props.label}
        inputProps={{
          'aria-label': props.label,
          type: 'text',
          'aria-invalid': props.faultId !== undefined,
          'aria-describedby': props.faultId,
          maxLength: longestSearch,
        }}
        onChange={event => setDraft(event.target.value)}
        onKeyDown={event => {
          if (event.key === 'Enter') handOn();
          if (event.key === 'Escape') setDraft('');
        }}
      />
      {draft && (
        <IconButton
          size="small"
          style={{ padding: 4 }}
          aria-label={t('filter.clearSearch')}
          onClick={() => setDraft('')}
        >
          <Close style={{ fontSize: 16 }} />
        </IconButton>
      )}
    </div>
  );
}
