import { FormEvent, useId, useState } from 'react';
import { useLocation } from 'react-router-dom';
import IconButton from '@material-ui/core/IconButton';
import Button from '@material-ui/core/Button';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import Delete from '@material-ui/icons/DeleteOutline';
import { Link } from '@backstage/core-components';
import { useTexts } from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';
import type { SavedView } from './savedViews';
import { useSavedViews } from './useSavedViews';

const LONGEST_NAME = 60;

const useStyles = makeStyles(theme => ({
  root: { width: 340, maxWidth: '90vw', padding: theme.spacing(2) },
  list: {
    margin: theme.spacing(0, 0, 2),
    padding: 0,
    listStyle: 'none',
    maxHeight: 280,
    overflow: 'auto',
  },
  view: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    minHeight: 36,
    fontSize: 14,
  },
  note: {
    margin: theme.spacing(0, 0, 2),
    fontSize: 13,
    color: theme.palette.text.secondary,
  },
  form: {
    display: 'flex',
    alignItems: 'flex-end',
    gap: theme.spacing(1),
    marginBottom: theme.spacing(1.5),
  },
  submit: { flex: 'none' },
  failure: { fontSize: 13, color: theme.palette.error.main },
}));

/** Each view leads to what it shows, and can be deleted. */
function ViewList(props: {
  views: readonly SavedView[];
  onOpened(): void;
  onRemove(name: string): void;
}) {
  const { views, onOpened, onRemove } = props;
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  const { pathname } = useLocation();
  if (views.length === 0) {
    return <p className={classes.note}>{t('list.views.none')}</p>;
  }
  return (
    <ul className={classes.list}>
      {views.map(({ name, search }) => (
        <li key={name} className={classes.view}>
          <Link to={`${pathname}${search}`} onClick={onOpened}>
            {name}
          </Link>
          <IconButton
            size="small"
            aria-label={t('list.views.remove', { name })}
            onClick={() => onRemove(name)}
          >
            <Delete fontSize="small" />
          </IconButton>
        </li>
      ))}
    </ul>
  );
}

/** The views of the reader: each leads to what it shows and can be deleted; what is shown now can be saved. */
export function SavedViewsPanel(props: { onOpened(): void }) {
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  const { search } = useLocation();
  const { views, save, remove } = useSavedViews();
  const [name, setName] = useState('');
  const fieldId = useId();
  const [failure, setFailure] = useState<string>();
  const attempt = (change: Promise<void>) => {
    setFailure(undefined);
    return change.catch((error: Error) =>
      setFailure(t('list.views.failed', { reason: error.message })),
    );
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!name.trim()) return;
    await attempt(save({ name: name.trim(), search }));
    setName('');
  };
  const isKnown = views.some(view => view.name === name.trim());
  return (
    <div className={classes.root}>
      <ViewList
        views={views}
        onOpened={props.onOpened}
        onRemove={view => attempt(remove(view))}
      />
      <form className={classes.form} onSubmit={submit}>
        <TextField
          id={fieldId}
          fullWidth
          size="small"
          label={t('list.views.name')}
          value={name}
          inputProps={{ maxLength: LONGEST_NAME }}
          onChange={event => setName(event.target.value)}
        />
        <Button
          type="submit"
          size="small"
          className={classes.submit}
          disabled={!name.trim()}
        >
          {t(isKnown ? 'list.views.replace' : 'list.views.save')}
        </Button>
      </form>
      {failure && (
        <p role="alert" className={classes.failure}>
          {failure}
        </p>
      )}
      <p className={classes.note} style={{ margin: 0 }}>
        {t('list.views.hint')}
      </p>
    </div>
  );
}
