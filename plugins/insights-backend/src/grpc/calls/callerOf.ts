import type { AuthService } from '@backstage/backend-plugin-api';
import type { CallerCredentials } from '../../platform/operations';
import { Problem } from '../../platform/Problem';

/**
 * Who calls, by the metadata `authorization: Bearer …`.
 *
 * @throws Problem `unauthenticated`
 */
export async function callerOf(
  auth: AuthService,
  metadata: Headers,
): Promise<CallerCredentials> {
  const [, token] =
    /^bearer +(\S+)$/i.exec(metadata.get('authorization') ?? '') ?? [];
  if (!token) {
    throw new Problem(
      'unauthenticated',
      'The call carries no token: its metadata has no `authorization: Bearer …`.',
    );
  }
  const credentials = await auth.authenticate(token).catch(cause => {
    throw new Problem('unauthenticated', 'The token is not accepted.', {
      cause,
    });
  });
  if (
    auth.isPrincipal(credentials, 'user') ||
    auth.isPrincipal(credentials, 'service')
  ) {
    return credentials;
  }
  throw new Problem('unauthenticated', 'The token is of nobody.');
}
