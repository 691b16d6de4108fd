import { ReactNode } from 'react';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import Close from '@material-ui/icons/Close';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: theme.spacing(1),
    maxWidth: 880,
    margin: theme.spacing(1.5, 0),
  },
  fields: {
    flex: 1,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(220px, 1fr))',
    gap: theme.spacing(1.5, 2),
  },
}));

/** One of several of the same kind, which can be taken away where `onRemove` is given. */
export function FormRow(props: {
  children: ReactNode;
  remove: string;
  onRemove?(): void;
}) {
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <div className={classes.fields}>{props.children}</div>
      {props.onRemove && (
        <IconButton
          size="small"
          aria-label={props.remove}
          title={props.remove}
          onClick={props.onRemove}
        >
          <Close fontSize="small" />
        </IconButton>
      )}
    </div>
  );
}
