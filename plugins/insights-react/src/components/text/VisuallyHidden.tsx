import { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles({
  root: {
    position: 'absolute',
    width: 1,
    height: 1,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/**
 * Words for who listens, where others see the same in another way.
 *
 * @param props - `role`: `status` where changes are to be said aloud
 *
 * @public
 */
export function VisuallyHidden(props: {
  id?: string;
  role?: 'status';
  children: ReactNode;
}) {
  const classes = useStyles();
  return (
    <span id={props.id} role={props.role} className={classes.root}>
      {props.children}
    </span>
  );
}
