import { useEffect, useId, useRef, useState } from 'react';
import Button from '@material-ui/core/Button';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import {
  Topic,
  useFoundTopics,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';

const SHOWN = 8;
/** Typing pauses so long before the backend is asked. */
const PAUSE_MS = 250;
/** The API takes so many characters. */
const LONGEST_SEARCH = 100;

const useStyles = makeStyles(theme => ({
  root: { maxWidth: 560, marginBottom: theme.spacing(2) },
  head: { display: 'flex', alignItems: 'center', gap: theme.spacing(1) },
  list: { margin: theme.spacing(1, 0), padding: 0, listStyle: 'none' },
  found: {
    justifyContent: 'flex-start',
    width: '100%',
    textAlign: 'left',
    textTransform: 'none',
    overflowWrap: 'anywhere',
  },
  quiet: {
    marginLeft: theme.spacing(1),
    fontSize: 12,
    color: theme.palette.text.secondary,
  },
}));

function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

/** Finds a topic by its title, an alias or its id; those that are chosen are left out. */
export function FindTopic(props: {
  chosen: readonly string[];
  /** It was asked for: what is typed next goes into it. */
  takesFocus?: boolean;
  onFound(topicId: string): void;
  onClose?(): void;
}) {
  const { chosen } = props;
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const searchId = useId();
  const [words, setWords] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const { takesFocus } = props;
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  const q = useSettled(words.trim());
  // As many more as may be left out.
  const { data, error } = useFoundTopics(q, SHOWN + chosen.length);
  const found = (data ?? [])
    .filter(({ id }) => !chosen.includes(id))
    .slice(0, SHOWN);
  return (
    <section aria-label={t('compare.add.open')} className={classes.root}>
      <div className={classes.head}>
        <TextField
          id={searchId}
          inputRef={field}
          fullWidth
          size="small"
          variant="outlined"
          label={t('compare.add.search')}
          value={words}
          onChange={event =>
            setWords(event.target.value.slice(0, LONGEST_SEARCH))
          }
        />
        {props.onClose && (
          <Button size="small" onClick={props.onClose}>
            {t('compare.add.close')}
          </Button>
        )}
      </div>
      <div role="status">
        {error && t('compare.add.failed', { reason: error.message })}
        {!error && data && found.length === 0 && t('compare.add.none')}
      </div>
      <FoundTopics topics={found} onFound={props.onFound} />
    </section>
  );
}

function FoundTopics(props: {
  topics: readonly Topic[];
  onFound(topicId: string): void;
}) {
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  if (props.topics.length === 0) return null;
  return (
    <ul className={classes.list} aria-label={t('compare.add.results')}>
      {props.topics.map(({ id, title }) => (
        <li key={id}>
          <Button
            size="small"
            className={classes.found}
            onClick={() => props.onFound(id)}
          >
            {t('compare.add.one', { topic: title })}
            <span className={classes.quiet}>{id}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
