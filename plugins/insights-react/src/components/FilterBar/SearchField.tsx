import { useTranslationRef } from '@backstage/frontend-plugin-api';
import IconButton from '@material-ui/core/IconButton';
import InputBase from '@material-ui/core/InputBase';
import { makeStyles } from '@material-ui/core/styles';
import Close from '@material-ui/icons/Close';
import Search from '@material-ui/icons/Search';
import { useEffect, useRef, useState } from 'react';
import { insightsTranslationRef } from '../../translation';
import { longestSearch } from './longestSearch';

const waitMs = 250;

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
  input: { flex: 1, marginLeft: theme.spacing(0.75), fontSize: 14 },
}));

/** Words to look for; the list is asked when the writer pauses. */
export function SearchField(props: {
  label: string;
  value: string;
  onChange(words: string): void;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(insightsTranslationRef);
  const { draft, setDraft } = useDraft(props.value, props.onChange);
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
          maxLength: longestSearch,
        }}
        onChange={event => setDraft(event.target.value)}
        onKeyDown={event => {
          if (event.key === 'Enter') props.onChange(draft.trim());
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

/** What is being written, handed on after a pause; a change from outside replaces it. */
function useDraft(value: string, onChange: (words: string) => void) {
  const [state, setState] = useState({ draft: value, seen: value });
  if (state.seen !== value) {
    const changedByWriter = state.draft.trim() === value;
    setState({ draft: changedByWriter ? state.draft : value, seen: value });
  }
  // The newest one: an older one may not know what else was chosen during the pause.
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });
  useEffect(() => {
    if (state.draft.trim() === value) return undefined;
    const timer = setTimeout(() => latest.current(state.draft.trim()), waitMs);
    return () => clearTimeout(timer);
  }, [state.draft, value]);
  return {
    draft: state.draft,
    setDraft: (draft: string) => setState(old => ({ ...old, draft })),
  };
}
