import { makeStyles } from '@material-ui/core/styles';

/** Around a chart, and a grid of several. */
export const useChartFrame = makeStyles(theme => ({
  frame: {
    padding: theme.spacing(2),
    borderRadius: 8,
    border: `1px solid ${theme.palette.divider}`,
    backgroundColor: theme.palette.background.paper,
    minWidth: 0,
  },
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 440px), 1fr))',
    gap: theme.spacing(2),
  },
}));
