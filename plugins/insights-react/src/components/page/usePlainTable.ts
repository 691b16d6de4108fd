import { makeStyles } from '@material-ui/core/styles';
import { scrollShades } from './scrollShades';

/** A small table in a page: quiet head, one line between rows, scrolls in itself and shows that it does. @public */
export const usePlainTable = makeStyles(theme => ({
  scroller: {
    overflowX: 'auto',
    background: scrollShades(theme, theme.palette.background.default),
    '&:focus-visible': { outline: `2px solid ${theme.palette.primary.main}` },
  },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: 14,
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': {
      height: 40,
      padding: theme.spacing(0.5, 1.5),
      textAlign: 'left',
      fontWeight: 400,
      borderBottom: `1px solid ${theme.palette.divider}`,
      [theme.breakpoints.down('sm')]: { padding: theme.spacing(0.5, 0.75) },
    },
    '& tr > :first-child': { paddingLeft: 0 },
    '& tr > :last-child': { paddingRight: 0 },
    '& thead th': {
      color: theme.palette.text.secondary,
      fontSize: 13,
      fontWeight: 500,
      verticalAlign: 'bottom',
      whiteSpace: 'nowrap',
      [theme.breakpoints.down('sm')]: { whiteSpace: 'normal' },
    },
  },
  headStays: {
    overflowY: 'auto',
    '& thead th': {
      position: 'sticky',
      top: 0,
      zIndex: 1,
      backgroundColor: theme.palette.background.default,
      // A border of a collapsed table does not go with what is sticky.
      boxShadow: `inset 0 -1px ${theme.palette.divider}`,
    },
    '@media print': { '&&': { maxHeight: 'none' } },
  },
  number: { '&&': { textAlign: 'right' }, whiteSpace: 'nowrap' },
  note: {
    margin: theme.spacing(0, 0, 1),
    maxWidth: 720,
    fontSize: 13,
    lineHeight: 1.5,
    color: theme.palette.text.secondary,
  },
}));
