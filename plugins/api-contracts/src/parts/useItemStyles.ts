import { makeStyles } from '@material-ui/core/styles';

/** How an item of a list looks that has a mark, what it says, and what can be done about it, beside each other. */
export const useItemStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: '104px minmax(0, 1fr) auto',
    gridTemplateAreas: '"mark said actions"',
    alignItems: 'start',
    gap: theme.spacing(0.5, 1.5),
    padding: theme.spacing(1, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
    fontSize: 14,
    lineHeight: 1.5,
    '& code': { overflowWrap: 'anywhere' },
    [`@media (max-width: 700px)`]: {
      gridTemplateColumns: 'minmax(0, 1fr) auto',
      gridTemplateAreas: '"mark actions" "said said"',
    },
  },
  unmarked: {
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gridTemplateAreas: '"said actions"',
  },
  mark: { gridArea: 'mark' },
  said: { gridArea: 'said' },
  actions: {
    ...{ gridArea: 'actions', display: 'flex', flexWrap: 'wrap' },
    ...{ justifyContent: 'flex-end', gap: theme.spacing(0, 1), maxWidth: 320 },
    // In line with the words beside.
    margin: theme.spacing(-0.5, 0),
  },
}));
