import Drawer from '@material-ui/core/Drawer';
import { makeStyles } from '@material-ui/core/styles';
import { useId, type ReactNode } from 'react';
import type { Working } from '../../api/wire';
import { WorkingPanel } from './WorkingPanel';

const useStyles = makeStyles(theme => ({
  paper: {
    width: 560,
    maxWidth: '100vw',
    padding: theme.spacing(2, 3, 4),
    boxSizing: 'border-box',
  },
}));

/**
 * How a number was computed: inputs with digests, method, definition, window, coverage, engine, steps. The same on
 * every page. Escape closes it and focus goes back to what opened it.
 *
 * @param props - `absent`: what stands in the place of a working that is not there yet; `note`: what is to be known before it is
 * read
 *
 * @public
 */
export function WorkingDrawer(props: {
  working: Working | undefined;
  absent?: ReactNode;
  note?: string;
  open: boolean;
  onClose(): void;
}) {
  const classes = useStyles();
  const titleId = useId();
  return (
    <Drawer
      anchor="right"
      open={props.open}
      onClose={props.onClose}
      classes={{ paper: classes.paper }}
      PaperProps={{
        role: 'dialog',
        'aria-modal': true,
        'aria-labelledby': titleId,
      }}
    >
      <WorkingPanel
        working={props.working}
        absent={props.absent}
        note={props.note}
        titleId={titleId}
        onClose={props.onClose}
      />
    </Drawer>
  );
}
