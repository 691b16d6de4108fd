import { Content, Link } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useLocation } from 'react-router-dom';

const useStyles = makeStyles(theme => ({
  text: { maxWidth: '65ch', margin: theme.spacing(1, 0, 2) },
  address: { overflowWrap: 'anywhere' },
}));

/** What a person sees at an address that no plugin answers. */
export const NotFound = () => {
  const classes = useStyles();
  const { pathname } = useLocation();
  return (
    <main>
      <Content>
        <Typography variant="h1">There is no page at this address</Typography>
        <Typography className={classes.text}>
          Nothing answers at <code className={classes.address}>{pathname}</code>
          . It may have moved, or the address is mistyped. You can{' '}
          <Link to="/search" underline="always">
            search for it
          </Link>{' '}
          or{' '}
          <Link to="/" underline="always">
            go to the home page
          </Link>
          .
        </Typography>
      </Content>
    </main>
  );
};
