import {
  Link,
  sidebarConfig,
  useSidebarOpenState,
} from '@backstage/core-components';
import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { LogoMark } from './LogoMark';

const MARK_SIZE = 28;

const useStyles = makeStyles(theme => ({
  root: {
    boxSizing: 'border-box',
    height: 64,
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1.5),
    paddingLeft: (sidebarConfig.drawerWidthClosed - MARK_SIZE) / 2,
    color: theme.palette.text.primary,
    '&:hover': { color: theme.palette.text.primary },
  },
  name: { fontSize: 19, fontWeight: 650, letterSpacing: '-0.015em' },
}));

/** The portal's mark, and its name where the sidebar is open. Leads home. */
export const Logo = () => {
  const classes = useStyles();
  const { isOpen } = useSidebarOpenState();
  const title = useApi(configApiRef).getOptionalString('app.title');
  return (
    <Link
      to="/"
      underline="none"
      className={classes.root}
      aria-label={`${title}, home`}
    >
      <LogoMark size={MARK_SIZE} />
      {isOpen && <span className={classes.name}>{title}</span>}
    </Link>
  );
};
