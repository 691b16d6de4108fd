import { makeStyles } from '@material-ui/core/styles';

/** A cell of two lines: what it is, and quieter what goes with it. */
export const useTwoLines = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: '14px minmax(0, 1fr)',
    alignItems: 'center',
    columnGap: theme.spacing(1),
    lineHeight: 1.35,
  },
  swatch: { width: 10, height: 10, justifySelf: 'center' },
  first: { overflow: 'hidden', textOverflow: 'ellipsis' },
  second: {
    gridColumn: 2,
    fontSize: 12,
    color: theme.palette.text.secondary,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
}));
