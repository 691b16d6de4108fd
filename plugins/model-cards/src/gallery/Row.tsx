import type { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 3),
    marginBottom: theme.spacing(2),
    fontSize: 14,
  },
}));

/** Pieces side by side. */
export function Row({ children }: { children: ReactNode }) {
  return <div className={useStyles().root}>{children}</div>;
}
