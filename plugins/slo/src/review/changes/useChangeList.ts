import { makeStyles } from '@material-ui/core/styles';

/** Things that happened, one below the other. */
export const useChangeList = makeStyles(theme => ({
  list: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    fontSize: 14,
    lineHeight: 1.5,
    '& li': {
      padding: theme.spacing(1, 0),
      borderBottom: `1px solid ${theme.palette.divider}`,
      overflowWrap: 'anywhere',
    },
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.25, 1),
  },
  quiet: { fontSize: 13, color: theme.palette.text.secondary },
}));
