import { ReactNode, useId } from 'react';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  root: {
    minWidth: 0,
    scrollMarginTop: theme.spacing(2),
    '&:focus': { outline: 'none' },
  },
  title: {
    margin: theme.spacing(0, 0, 1),
    fontSize: 16,
    fontWeight: 600,
    lineHeight: 1.4,
  },
}));

/** A thing inside a section of the page, under a heading of its own. @public */
export function PagePart(props: {
  anchor?: string;
  title: string;
  children: ReactNode;
}) {
  const classes = useStyles();
  const titleId = useId();
  return (
    <section
      id={props.anchor}
      aria-labelledby={titleId}
      tabIndex={props.anchor ? -1 : undefined}
      className={classes.root}
    >
      <h3 id={titleId} className={classes.title}>
        {props.title}
      </h3>
      {props.children}
    </section>
  );
}
