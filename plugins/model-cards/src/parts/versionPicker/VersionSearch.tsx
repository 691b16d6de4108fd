import { useEffect, useRef, useState } from 'react';
import Button from '@material-ui/core/Button';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import {
  LoadingState,
  ModelAddress,
  ModelVersion,
  useModelVersions,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';
import { useSettled } from '../useSettled';

const SHOWN = 10;
/** Typing pauses so long before the backend is asked. */
const PAUSE_MS = 250;
/** The API takes so many characters. */
const LONGEST_SEARCH = 250;

const useStyles = makeStyles(theme => ({
  root: { width: '100%', maxWidth: 420 },
  list: {
    maxHeight: 320,
    margin: theme.spacing(0.5, 0),
    padding: 0,
    overflowY: 'auto',
    listStyle: 'none',
  },
  found: {
    justifyContent: 'flex-start',
    width: '100%',
    textAlign: 'left',
    textTransform: 'none',
    overflowWrap: 'anywhere',
  },
}));

/** Finds versions of a model by what is typed, page by page. */
export function VersionSearch(props: {
  address: ModelAddress;
  isFound?(version: string): boolean;
  onFound(version: string): void;
}) {
  const { address, isFound = () => true } = props;
  const classes = useStyles();
  const { t } = useTexts(modelCardsTranslationRef);
  const input = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState('');
  const search = useSettled(words.trim(), PAUSE_MS);
  const versions = useModelVersions(address, { limit: SHOWN, search });
  const found = versions.items.filter(({ version }) => isFound(version));
  // Who opened it will type next.
  useEffect(() => input.current?.focus(), []);
  return (
    <section
      className={classes.root}
      aria-label={t('parts.versionPicker.region', { model: address.name })}
    >
      <TextField
        inputRef={input}
        fullWidth
        size="small"
        variant="outlined"
        label={t('parts.versionPicker.search')}
        value={words}
        onChange={event =>
          setWords(event.target.value.slice(0, LONGEST_SEARCH))
        }
      />
      <div role="status">
        {versions.error &&
          t('parts.versionPicker.failed', { reason: versions.error.message })}
        {!versions.error &&
          !versions.isPending &&
          found.length === 0 &&
          t('parts.versionPicker.none')}
      </div>
      {versions.isPending && <LoadingState shape="text" />}
      <FoundVersions versions={found} onFound={props.onFound} />
      {versions.hasMore && (
        <Button size="small" onClick={versions.loadMore}>
          {t('parts.versionPicker.more')}
        </Button>
      )}
    </section>
  );
}

function FoundVersions(props: {
  versions: readonly ModelVersion[];
  onFound(version: string): void;
}) {
  const classes = useStyles();
  const { t } = useTexts(modelCardsTranslationRef);
  return (
    <ul className={classes.list} aria-label={t('parts.versionPicker.results')}>
      {props.versions.map(version => (
        <li key={version.version}>
          <Button
            size="small"
            className={classes.found}
            onClick={() => props.onFound(version.version)}
          >
            {wordsOf(version)}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function wordsOf({ version, aliases }: ModelVersion): string {
  return [version, ...aliases].join(' · ');
}
