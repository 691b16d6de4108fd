import { EmptyState, SignInPage } from '@backstage/core-components';
import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import { SignInPageProps } from '@backstage/plugin-app-react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { LogoMark } from '../nav';
import { signInProvidersOf } from './signInProviders';

const useStyles = makeStyles(theme => ({
  page: {
    // The platform's page has a bar with the portal's name; here the name stands over the providers.
    '& header': { display: 'none' },
    '& main': { overflow: 'auto' },
    '& ul > li': { maxWidth: 400 },
  },
  title: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: theme.spacing(2),
    width: '100%',
    textAlign: 'center',
    padding: theme.spacing(10, 2, 2),
  },
}));

/** Offers the providers that are configured at `almanac.signInProviders`. */
export const AlmanacSignInPage = (props: SignInPageProps) => {
  const classes = useStyles();
  const config = useApi(configApiRef);
  const ids = config.getOptionalStringArray('almanac.signInProviders') ?? [];
  if (ids.length === 0) {
    return (
      <EmptyState
        missing="info"
        title="Nobody can sign in yet"
        description="This portal has no sign-in provider. Configure one at auth.providers, add its backend module, and name it at almanac.signInProviders."
      />
    );
  }
  return (
    <div className={classes.page}>
      <SignInPage
        {...props}
        align="center"
        titleComponent={
          <div className={classes.title}>
            <LogoMark size={48} />
            <Typography variant="h1">
              Sign in to {config.getOptionalString('app.title')}
            </Typography>
          </div>
        }
        providers={signInProvidersOf(ids)}
      />
    </div>
  );
};
