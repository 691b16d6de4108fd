import { makeStyles } from '@material-ui/core/styles';
import { scrollShades } from '../page/scrollShades';
import { forwardRef, type KeyboardEventHandler, type ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  root: {
    boxSizing: 'content-box',
    overflow: 'auto',
    position: 'relative',
    background: scrollShades(theme, theme.palette.background.paper, 'both'),
    backgroundColor: theme.palette.background.paper,
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: 8,
    '&:focus-visible': { outline: `2px solid ${theme.palette.primary.main}` },
  },
}));

/** The part of a table that scrolls. One handler hears the keys of all rows, which are focused in turn. */
export const TableRegion = forwardRef<
  HTMLDivElement,
  {
    label: string;
    /** At most so high, in pixels, without its border. */
    height: number;
    onKeyDown: KeyboardEventHandler;
    children: ReactNode;
  }
>(function TableRegionWithRef(props, ref) {
  const classes = useStyles();
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears the keys of the rows inside
    <div
      ref={ref}
      className={classes.root}
      style={{ maxHeight: props.height }}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
      tabIndex={0}
      role="region"
      aria-label={props.label}
      onKeyDown={props.onKeyDown}
    >
      {props.children}
    </div>
  );
});
