import { useId } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import {
  SloDefinitionRecord,
  StateIcon,
  Time,
  toneColours,
  useEntityTitles,
  usePaletteMode,
  useTexts,
  TextComparison,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  root: {
    margin: theme.spacing(0, 0, 2),
    padding: theme.spacing(1.5, 2),
    borderLeft: '3px solid',
    backgroundColor: theme.palette.action.hover,
    fontSize: 14,
    lineHeight: 1.5,
  },
  title: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1),
    margin: 0,
    fontSize: 16,
    fontWeight: 600,
    lineHeight: 1.4,
    '& svg': { fontSize: 20, flex: 'none' },
  },
  line: { margin: theme.spacing(0.5, 0) },
  quiet: { color: theme.palette.text.secondary },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    marginTop: theme.spacing(1),
  },
}));

/** Somebody else saved meanwhile: what they wrote beside what is in the editor, and the choice between both. */
export function ConflictNotice(props: {
  theirs: Pick<
    SloDefinitionRecord,
    'text' | 'version' | 'updatedBy' | 'updatedAt'
  >;
  yours: string;
  onTakeTheirs(): void;
  onKeepMine(): void;
}) {
  const { theirs, yours } = props;
  const classes = useStyles();
  const titleId = useId();
  const titleOf = useEntityTitles(theirs.updatedBy ? [theirs.updatedBy] : []);
  const { t } = useTexts(sloTranslationRef);
  const colour = toneColours[usePaletteMode()].attention.text;
  return (
    <section
      className={classes.root}
      style={{ borderColor: colour }}
      role="alert"
      aria-labelledby={titleId}
    >
      <h2 id={titleId} className={classes.title} style={{ color: colour }}>
        <StateIcon name="warning" />
        {t('editor.conflict.title', { version: String(theirs.version) })}
      </h2>
      <p className={classes.line}>
        {t('editor.conflict.who', {
          by: theirs.updatedBy
            ? titleOf(theirs.updatedBy)
            : t('editor.conflict.nobody'),
          at: <Time at={theirs.updatedAt} />,
        })}{' '}
        {theirs.text === yours
          ? t('editor.conflict.same')
          : t('editor.conflict.text')}
      </p>
      {theirs.text !== yours && (
        <TextComparison
          label={t('editor.conflict.compare')}
          theirs={theirs.text}
          yours={yours}
        />
      )}
      <p className={`${classes.line} ${classes.quiet}`}>
        {t('editor.conflict.keepHint')}
      </p>
      <div className={classes.actions}>
        <Button size="small" variant="outlined" onClick={props.onTakeTheirs}>
          {t('editor.conflict.takeTheirs')}
        </Button>
        <Button size="small" variant="outlined" onClick={props.onKeepMine}>
          {t('editor.conflict.keepMine')}
        </Button>
      </div>
    </section>
  );
}
