import {
  bitbucketAuthApiRef,
  githubAuthApiRef,
  gitlabAuthApiRef,
  googleAuthApiRef,
  microsoftAuthApiRef,
  oktaAuthApiRef,
  oneloginAuthApiRef,
  vmwareCloudAuthApiRef,
} from '@backstage/frontend-plugin-api';
import { SignInProviderConfig } from '@backstage/core-components';

const provider = (
  title: string,
  apiRef: SignInProviderConfig['apiRef'],
): SignInProviderConfig => ({
  id: `${title.toLowerCase()}-auth-provider`,
  title,
  message: `Sign in with ${title}`,
  apiRef,
});

const KNOWN: Record<string, 'guest' | SignInProviderConfig> = {
  guest: 'guest',
  bitbucket: provider('Bitbucket', bitbucketAuthApiRef),
  github: provider('GitHub', githubAuthApiRef),
  gitlab: provider('GitLab', gitlabAuthApiRef),
  google: provider('Google', googleAuthApiRef),
  microsoft: provider('Microsoft', microsoftAuthApiRef),
  okta: provider('Okta', oktaAuthApiRef),
  onelogin: provider('OneLogin', oneloginAuthApiRef),
  vmwareCloud: provider('VMware Cloud', vmwareCloudAuthApiRef),
};

/**
 * The providers that a sign-in page offers for their ids, in the same order.
 *
 * @throws Error that names an unknown id and the known ones
 */
export const signInProvidersOf = (ids: string[]) =>
  ids.map(id => {
    if (Object.hasOwn(KNOWN, id)) return KNOWN[id];
    throw new Error(
      `almanac.signInProviders: unknown provider "${id}". Known are ${Object.keys(
        KNOWN,
      ).join(', ')}.`,
    );
  });
