import { ReactNode, useId } from 'react';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  root: {
    marginTop: theme.spacing(4),
    scrollMarginTop: theme.spacing(2),
    '&:focus': { outline: 'none' },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(0.5, 2),
    marginBottom: theme.spacing(1.5),
    '@media print': { breakAfter: 'avoid' },
  },
  // The words of a button end where the lines below end.
  actions: { marginRight: -5 },
  title: { margin: 0, fontSize: 20, fontWeight: 600, lineHeight: 1.4 },
}));

/** A part of the page under a heading, at an anchor that links of the page lead to. @public */
export function PageSection(props: {
  anchor: string;
  title: string;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const classes = useStyles();
  const titleId = useId();
  return (
    <section
      id={props.anchor}
      aria-labelledby={titleId}
      tabIndex={-1}
      className={classes.root}
    >
      <div className={classes.head}>
        <h2 id={titleId} className={classes.title}>
          {props.title}
        </h2>
        <div className={classes.actions}>{props.actions}</div>
      </div>
      {props.children}
    </section>
  );
}
