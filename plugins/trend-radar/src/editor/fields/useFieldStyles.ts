import { makeStyles } from '@material-ui/core/styles';

/** Rows of fields, one below the other where there is no room. */
export const useFieldStyles = makeStyles(theme => ({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))',
    gap: theme.spacing(2),
    alignItems: 'start',
  },
  wide: { gridColumn: '1 / -1' },
  part: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: theme.spacing(1),
    alignItems: 'start',
    padding: theme.spacing(2, 0),
    borderBottom: `1px solid ${theme.palette.divider}`,
  },
  fault: {
    margin: theme.spacing(0.5, 0),
    fontSize: 13,
    color: theme.palette.error.main,
  },
  hint: {
    margin: theme.spacing(0.5, 0, 1),
    maxWidth: 720,
    fontSize: 13,
    lineHeight: 1.5,
    color: theme.palette.text.secondary,
  },
  add: { marginTop: theme.spacing(1.5) },
}));
