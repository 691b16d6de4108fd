import { makeStyles } from '@material-ui/core/styles';

/** Cells that begin at one height, each a number with quieter lines below it. */
export const useCellStyles = makeStyles(theme => ({
  name: { minWidth: 96, verticalAlign: 'top', lineHeight: 1.4 },
  cell: { minWidth: 140, verticalAlign: 'top' },
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
  },
  ring: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0, 0.75),
  },
}));
