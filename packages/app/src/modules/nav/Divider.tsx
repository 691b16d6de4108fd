import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  line: {
    width: '100%',
    margin: theme.spacing(1, 0),
    border: 0,
    borderTop: `1px solid ${theme.palette.divider}`,
  },
}));

/** A line between groups of the sidebar. The platform's own has a fixed dark colour that a theme cannot change. */
export const Divider = () => <hr className={useStyles().line} />;
