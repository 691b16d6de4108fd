import { EmptyState, SignInPage } from '@backstage/core-components';
import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import { SignInPageProps } from '@backstage/plugin-app-react';
import { signInProvidersOf } from './signInProviders';

/** Offers the providers that are configured at `almanac.signInProviders`. */
export const AlmanacSignInPage = (props: SignInPageProps) => {
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
    <SignInPage
      {...props}
      title="Sign in"
      align="center"
      providers={signInProvidersOf(ids)}
    />
  );
};
