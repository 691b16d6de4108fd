import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';
import type { Working } from '../../api/wire';
import { insightsTranslationRef } from '../../translation/insightsTranslationRef';
import { WorkingButton } from '../WorkingDrawer/WorkingButton';
import { useTexts } from '../../translation/useTexts';

const useStyles = makeStyles(theme => ({
  root: { marginBottom: theme.spacing(3) },
  // The lines end where they can be read; what is done with the page stands at its edge.
  withoutActions: { maxWidth: 880 },
  sentence: {
    // Names of registries have no place to break.
    overflowWrap: 'anywhere',
    maxWidth: 880,
    fontSize: 20,
    lineHeight: 1.45,
    fontWeight: 400,
    // No last line of one word.
    textWrap: 'balance',
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
    marginTop: theme.spacing(1.5),
    // The words of a button that wraps to a line of its own begin where the sentence does.
    '& > button': { marginLeft: -5 },
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
    marginLeft: 'auto',
  },
}));

/**
 * The answer of a page in one sentence, with its states and the way to its working.
 *
 * @public
 */
export function AnswerHeader(props: {
  sentence: ReactNode;
  states?: ReactNode;
  working?: Working;
  actions?: ReactNode;
}) {
  const classes = useStyles();
  const { t } = useTexts(insightsTranslationRef);
  return (
    <header
      className={`${classes.root} ${
        props.actions ? '' : classes.withoutActions
      }`}
    >
      <Typography component="p" className={classes.sentence}>
        {props.sentence}
      </Typography>
      <div className={classes.row}>
        {props.states}
        {props.working && (
          <WorkingButton working={props.working}>
            {t('answer.openWorking')}
          </WorkingButton>
        )}
        {props.actions && (
          <div className={classes.actions}>{props.actions}</div>
        )}
      </div>
    </header>
  );
}
