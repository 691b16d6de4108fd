import Button from '@material-ui/core/Button';
import { useState, type ReactNode } from 'react';
import type { Working } from '../../api/wire';
import { WorkingDrawer } from './WorkingDrawer';

/**
 * A button that opens the working of a number; focus comes back to it when the drawer closes.
 *
 * @public
 */
export function WorkingButton(props: {
  working: Working;
  children: ReactNode;
  'aria-label'?: string;
}) {
  const [open, setOpen] = useState<boolean>();
  return (
    <>
      <Button
        size="small"
        color="primary"
        aria-haspopup="dialog"
        aria-label={props['aria-label']}
        onClick={() => setOpen(true)}
      >
        {props.children}
      </Button>
      {open !== undefined && (
        <WorkingDrawer
          working={props.working}
          open={open}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
