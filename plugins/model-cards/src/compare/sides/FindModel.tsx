import { useId, useState } from 'react';
import Button from '@material-ui/core/Button';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import {
  ModelAddress,
  ModelFilter,
  modelSideText,
  ModelSummary,
  useModels,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { ModelNames } from '../../parts/ModelNames';
import { modelCardsTranslationRef } from '../../translation';
import { useSettled } from '../../parts/useSettled';

const SHOWN = 8;
/** Typing pauses so long before the backend is asked. */
const PAUSE_MS = 250;
/** The API takes so many characters. */
const LONGEST_SEARCH = 200;

const useStyles = makeStyles(theme => ({
  root: { maxWidth: 560, marginBottom: theme.spacing(2) },
  head: { display: 'flex', alignItems: 'center', gap: theme.spacing(1) },
  list: { margin: theme.spacing(1, 0), padding: 0, listStyle: 'none' },
  found: {
    justifyContent: 'flex-start',
    width: '100%',
    textAlign: 'left',
    textTransform: 'none',
  },
  quiet: {
    marginLeft: theme.spacing(1),
    fontSize: 12,
    minWidth: 0,
    color: theme.palette.text.secondary,
  },
}));

/**
 * Finds a model by its name or by what is written of it.
 *
 * @param props - `label`, `choose`: words of what it is for, where that is no comparison; `filter`: which models are found; `without`: one
 * that is not offered
 */
export function FindModel(props: {
  onFound(model: ModelAddress): void;
  onClose?(): void;
  label?: string;
  filter?: ModelFilter;
  without?: ModelAddress;
  choose?(model: string): string;
}) {
  const classes = useStyles();
  const { t } = useTexts(modelCardsTranslationRef);
  const searchId = useId();
  const [words, setWords] = useState('');
  const q = useSettled(words.trim(), PAUSE_MS);
  const { without } = props;
  const models = useModels(
    { ...props.filter, ...(q && { q }), sort: 'name', gone: 'hidden' },
    { limit: SHOWN + (without ? 1 : 0) },
  );
  const offered = models.items.filter(
    ({ registry, name }) =>
      registry !== without?.registry || name !== without.name,
  );
  return (
    <section
      aria-label={props.label ?? t('compare.add.open')}
      className={classes.root}
    >
      <div className={classes.head}>
        <TextField
          id={searchId}
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
        {models.error &&
          t('compare.add.failed', { reason: models.error.message })}
        {!models.error &&
          !models.isPending &&
          offered.length === 0 &&
          t('compare.add.none')}
      </div>
      <FoundModels
        models={offered.slice(0, SHOWN)}
        choose={props.choose}
        onFound={props.onFound}
      />
    </section>
  );
}

function FoundModels(props: {
  models: readonly ModelSummary[];
  choose?(model: string): string;
  onFound(model: ModelAddress): void;
}) {
  const classes = useStyles();
  const { t } = useTexts(modelCardsTranslationRef);
  return (
    <ul className={classes.list} aria-label={t('compare.add.results')}>
      {props.models.map(model => {
        const { registry, name, title } = model;
        return (
          <li key={modelSideText({ registry, name })}>
            <Button
              size="small"
              className={classes.found}
              onClick={() => props.onFound({ registry, name })}
            >
              {props.choose?.(title ?? name) ??
                t('compare.add.one', { model: title ?? name })}
              <span className={classes.quiet}>
                <ModelNames model={model} />
              </span>
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
