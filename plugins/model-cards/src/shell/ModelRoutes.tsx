import { lazy, Suspense, useRef } from 'react';
import { Route, Routes } from 'react-router-dom';
import { NotFoundErrorPage } from '@backstage/frontend-plugin-api';
import { Progress } from '@backstage/core-components';
import { useFocusOnArrival } from '@almanac/backstage-plugin-insights-react';

const ModelListPage = lazy(() =>
  import('../list/ModelListPage').then(m => ({ default: m.ModelListPage })),
);
const ComparePage = lazy(() =>
  import('../compare/ComparePage').then(m => ({ default: m.ComparePage })),
);
const ModelDetailPage = lazy(() =>
  import('../detail/ModelDetailPage').then(m => ({
    default: m.ModelDetailPage,
  })),
);

/** The pages below `/models`; each comes when it is opened. */
export function ModelRoutes() {
  const pages = useRef<HTMLDivElement>(null);
  useFocusOnArrival(pages);
  return (
    <div ref={pages}>
      <Suspense fallback={<Progress />}>
        <Routes>
          <Route path="/" element={<ModelListPage />} />
          <Route path="/compare" element={<ComparePage />} />
          <Route path="/:registry/:name/*" element={<ModelDetailPage />} />
          <Route path="*" element={<NotFoundErrorPage />} />
        </Routes>
      </Suspense>
    </div>
  );
}
