import { useEffect, useMemo, useState } from 'react';
import { storageApiRef, useApi } from '@backstage/frontend-plugin-api';
import { readViews, withoutView, withView, type SavedView } from './savedViews';

const BUCKET = 'slo';
const KEY = 'views';

/** The views that the reader has saved; they are kept where the portal keeps the settings of its users. */
export function useSavedViews() {
  const storage = useApi(storageApiRef);
  const bucket = useMemo(() => storage.forBucket(BUCKET), [storage]);
  const [views, setViews] = useState(() =>
    readViews(bucket.snapshot(KEY).value),
  );
  useEffect(() => {
    const subscription = bucket
      .observe$(KEY)
      .subscribe(({ value }) => setViews(readViews(value)));
    return () => subscription.unsubscribe();
  }, [bucket]);
  const keep = (next: SavedView[]) =>
    bucket.set(
      KEY,
      next.map(({ name, search }) => ({ name, search })),
    );
  return {
    views,
    /** Rejects where the portal does not keep it. */
    save: (view: SavedView) => keep(withView(views, view)),
    remove: (name: string) => keep(withoutView(views, name)),
  };
}
