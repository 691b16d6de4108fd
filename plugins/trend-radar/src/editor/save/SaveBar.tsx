import { ReactNode, useId } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { LinkButton } from '@backstage/core-components';
import { useTexts } from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 1.5),
    margin: theme.spacing(3, 0),
    fontSize: 14,
  },
  quiet: { color: theme.palette.text.secondary },
  end: { marginLeft: 'auto' },
}));

/** Saves, or says why not: the button stays in the tab order, so that the reason is heard. */
export function SaveBar(props: {
  whyNot: string | undefined;
  isSaving: boolean;
  cancelPath: string;
  end?: ReactNode;
  onSave(): void;
}) {
  const { whyNot, isSaving } = props;
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const saidId = useId();
  const isOff = whyNot !== undefined || isSaving;
  return (
    <div className={classes.root}>
      <Button
        variant={isOff ? 'outlined' : 'contained'}
        color={isOff ? 'default' : 'primary'}
        disableElevation
        aria-disabled={isOff}
        aria-describedby={saidId}
        onClick={() => !isOff && props.onSave()}
      >
        {t(isSaving ? 'editor.save.saving' : 'editor.save.save')}
      </Button>
      <LinkButton to={props.cancelPath} variant="text">
        {t('editor.save.cancel')}
      </LinkButton>
      <span id={saidId} role="status" className={classes.quiet}>
        {whyNot}
      </span>
      {props.end && <span className={classes.end}>{props.end}</span>}
    </div>
  );
}
