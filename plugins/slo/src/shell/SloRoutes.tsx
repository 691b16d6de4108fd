import { lazy, Suspense, useRef } from 'react';
import { Route, Routes } from 'react-router-dom';
import { NotFoundErrorPage } from '@backstage/frontend-plugin-api';
import { Progress } from '@backstage/core-components';
import { useFocusOnArrival } from '@almanac/backstage-plugin-insights-react';

const SlosPage = lazy(() =>
  import('../list/SlosPage').then(m => ({ default: m.SlosPage })),
);
const SloDetailPage = lazy(() =>
  import('../detail/SloDetailPage').then(m => ({ default: m.SloDetailPage })),
);

/** The pages below `/slo`; each comes when it is opened. */
export function SloRoutes() {
  const pages = useRef<HTMLDivElement>(null);
  useFocusOnArrival(pages);
  return (
    <div ref={pages}>
      <Suspense fallback={<Progress />}>
        <Routes>
          <Route path="/" element={<SlosPage />} />
          <Route path="/:sloName" element={<SloDetailPage />} />
          <Route path="*" element={<NotFoundErrorPage />} />
        </Routes>
      </Suspense>
    </div>
  );
}
