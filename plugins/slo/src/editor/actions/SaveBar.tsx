import { ReactNode, useId } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { LinkButton } from '@backstage/core-components';
import { useTexts } from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 1.5),
    margin: theme.spacing(1.5, 0),
    fontSize: 14,
  },
  quiet: { color: theme.palette.text.secondary },
  end: { marginLeft: 'auto' },
  off: {
    '&, &:hover': {
      cursor: 'not-allowed',
      boxShadow: 'none',
      color: theme.palette.text.secondary,
      backgroundColor: theme.palette.action.disabledBackground,
    },
  },
}));

/**
 * Saves, or says why not: the button stays in the tab order, so that the reason is heard.
 *
 * @param props - `whyNot`: why it cannot be saved now; `said`: what is the matter, when nothing hinders; `end`: what else
 * can be done with the definition
 */
export function SaveBar(props: {
  whyNot: string | undefined;
  said: string | undefined;
  isSaving: boolean;
  cancelPath: string;
  end?: ReactNode;
  onSave(): void;
}) {
  const { whyNot, said, isSaving } = props;
  const classes = useStyles();
  const saidId = useId();
  const { t } = useTexts(sloTranslationRef);
  const isOff = whyNot !== undefined || isSaving;
  return (
    <div className={classes.root}>
      <Button
        variant="contained"
        color={isOff ? 'default' : 'primary'}
        className={isOff ? classes.off : undefined}
        disableElevation
        aria-disabled={isOff}
        aria-describedby={saidId}
        onClick={props.onSave}
      >
        {t(isSaving ? 'editor.save.saving' : 'editor.save.save')}
      </Button>
      <LinkButton to={props.cancelPath} variant="text">
        {t('editor.save.cancel')}
      </LinkButton>
      <span id={saidId} role="status" className={classes.quiet}>
        {whyNot ?? said}
      </span>
      {props.end && <span className={classes.end}>{props.end}</span>}
    </div>
  );
}
