import { makeStyles } from '@material-ui/core/styles';

const SIDE_BY_SIDE = 1280;

/** Parts of a section beside one another where there is room, else under one another. */
export const useColumns = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(4, 5),
    alignItems: 'start',
    [`@media (min-width: ${SIDE_BY_SIDE}px)`]: {
      gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    },
  },
  column: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(4),
  },
  whole: { gridColumn: '1 / -1' },
}));
