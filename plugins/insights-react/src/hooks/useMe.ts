import { useEffect, useState } from 'react';
import { identityApiRef, useApiHolder } from '@backstage/frontend-plugin-api';

/** Entity reference of the reader; undefined until it is known, and where nobody is signed in. @public */
export function useMe(): string | undefined {
  const identity = useApiHolder().get(identityApiRef);
  const [me, setMe] = useState<string>();
  useEffect(() => {
    let isWanted = true;
    identity
      ?.getBackstageIdentity()
      .then(({ userEntityRef }) => isWanted && setMe(userEntityRef))
      // Who is not known may do what the backend lets them.
      .catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [identity]);
  return me;
}
