import { ReactNode, useId } from 'react';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles } from '@material-ui/core/styles';
import { useTexts } from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  actions: { flexWrap: 'wrap', padding: theme.spacing(1, 3, 2) },
  start: { marginRight: 'auto' },
  whyNot: {
    flex: '1 1 160px',
    fontSize: 13,
    textAlign: 'right',
    color: theme.palette.text.secondary,
  },
}));

/**
 * Asks for what is needed to do something. Escape is no; the button that does it stays in the tab order, so that why it
 * does nothing is heard.
 *
 * @param props - `whyNot`: why it cannot be done now; `start`: what else can be done, at the other end
 */
export function FormDialog(props: {
  title: string;
  confirm: string;
  whyNot?: string;
  isBusy: boolean;
  isWide?: boolean;
  start?: ReactNode;
  children: ReactNode;
  onConfirm(): void;
  onCancel(): void;
}) {
  const { whyNot, isBusy } = props;
  const classes = useStyles();
  const titleId = useId();
  const whyId = useId();
  const { t } = useTexts(modelCardsTranslationRef);
  const isOff = whyNot !== undefined || isBusy;
  return (
    <Dialog
      open
      onClose={props.onCancel}
      aria-labelledby={titleId}
      maxWidth={props.isWide ? 'md' : 'sm'}
      fullWidth
    >
      <form
        noValidate
        style={{ display: 'contents' }}
        onSubmit={event => {
          event.preventDefault();
          if (!isOff) props.onConfirm();
        }}
      >
        <DialogTitle id={titleId}>{props.title}</DialogTitle>
        <DialogContent>{props.children}</DialogContent>
        <DialogActions className={classes.actions}>
          {props.start && <span className={classes.start}>{props.start}</span>}
          <span id={whyId} role="status" className={classes.whyNot}>
            {whyNot}
          </span>
          <Button onClick={props.onCancel}>{t('detail.dialog.cancel')}</Button>
          <Button
            type="submit"
            color={isOff ? 'default' : 'primary'}
            variant="contained"
            aria-disabled={isOff}
            aria-describedby={whyId}
          >
            {isBusy ? t('detail.dialog.busy') : props.confirm}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
