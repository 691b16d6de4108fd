import { type ReactNode, useId } from 'react';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';

/**
 * Asks before something is done that cannot be undone, or asks for what is needed to do it. Escape is no.
 *
 * @param props - `isBusy`: the answer is under way; `onConfirm`: also on Enter in a field
 *
 * @public
 */
export function ConfirmDialog(props: {
  open: boolean;
  title: string;
  children: ReactNode;
  confirm: string;
  cancel: string;
  isBusy?: boolean;
  onConfirm(): void;
  onCancel(): void;
}) {
  const titleId = useId();
  return (
    <Dialog
      open={props.open}
      onClose={props.onCancel}
      aria-labelledby={titleId}
      maxWidth="sm"
      fullWidth
    >
      <form
        noValidate
        onSubmit={event => {
          event.preventDefault();
          if (!props.isBusy) props.onConfirm();
        }}
      >
        <DialogTitle id={titleId}>{props.title}</DialogTitle>
        <DialogContent>{props.children}</DialogContent>
        {/* As far from the edge as what stands above. */}
        <DialogActions style={{ padding: '8px 24px 16px' }}>
          <Button onClick={props.onCancel}>{props.cancel}</Button>
          <Button
            type="submit"
            color="primary"
            variant="contained"
            aria-disabled={props.isBusy}
          >
            {props.confirm}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
