import type { CallerCredentials } from './operations';

/** Who calls, as it is written down beside what they did: the user's entity reference, or the subject of a service. */
export function callerRefOf({ principal }: CallerCredentials): string {
  return principal.type === 'user'
    ? principal.userEntityRef
    : principal.subject;
}
