import { makeStyles } from '@material-ui/core/styles';

/** A number, and quieter lines below it. */
export const useCellStyles = makeStyles(theme => ({
  line: { lineHeight: 1.4 },
  quiet: {
    fontSize: 12,
    lineHeight: 1.4,
    color: theme.palette.text.secondary,
  },
  leads: { fontWeight: 600 },
  rings: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(0.25),
    padding: theme.spacing(0.5, 0),
  },
  ring: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0, 0.75),
  },
}));
