import { useState, type ReactNode } from 'react';
import type { Working } from '../../api/wire';
import { NumberButton } from './NumberButton';
import { WorkingDrawer } from './WorkingDrawer';

/**
 * A number that opens its working, which the page has already; focus comes back to it when the drawer closes.
 *
 * @param props - `name`: the number and what it is of, in words; begins with what is seen, and is left out where that says
 * it all
 *
 * @public
 */
export function WorkingNumber(props: {
  working: Working;
  name?: string;
  children: ReactNode;
}) {
  const [open, setOpen] = useState<boolean>();
  return (
    <>
      <NumberButton name={props.name} onOpen={() => setOpen(true)}>
        {props.children}
      </NumberButton>
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
