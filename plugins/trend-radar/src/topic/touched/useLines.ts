import { makeStyles } from '@material-ui/core/styles';

/** A short list: what it is to the left, what belongs to it to the right. */
export const useLines = makeStyles(theme => ({
  list: { margin: 0, padding: 0, listStyle: 'none', fontSize: 14 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(0, 2),
    minHeight: 40,
    borderBottom: `1px solid ${theme.palette.divider}`,
  },
  quiet: { color: theme.palette.text.secondary },
  note: {
    margin: theme.spacing(0, 0, 1),
    maxWidth: 720,
    fontSize: 14,
    lineHeight: 1.5,
    color: theme.palette.text.secondary,
  },
}));
