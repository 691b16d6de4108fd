import { lazy, Suspense, useRef } from 'react';
import { Navigate, Route, Routes, useParams } from 'react-router-dom';
import { Progress } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  useFocusOnArrival,
  UnknownPage,
} from '@almanac/backstage-plugin-insights-react';
import { modelsRouteRef } from '../routes';

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
          <Route path="/:registry" element={<ModelsOfRegistry />} />
          <Route path="/:registry/:name/*" element={<ModelDetailPage />} />
          <Route path="*" element={<UnknownPage />} />
        </Routes>
      </Suspense>
    </div>
  );
}

/** An address that was cut after the registry: the list, of that registry alone. */
function ModelsOfRegistry() {
  const { registry = '' } = useParams();
  const list = useRouteRef(modelsRouteRef)();
  const query = new URLSearchParams({ registry });
  return <Navigate to={`${list}?${query}`} replace />;
}
