import { lazy, Suspense, useRef } from 'react';
import { Outlet, Route, Routes } from 'react-router-dom';
import { Progress } from '@backstage/core-components';
import {
  useFocusOnArrival,
  UnknownPage,
} from '@almanac/backstage-plugin-insights-react';
import { SloNav } from './SloNav';

const SlosPage = lazy(() =>
  import('../list/SlosPage').then(m => ({ default: m.SlosPage })),
);
const SloDetailPage = lazy(() =>
  import('../detail/SloDetailPage').then(m => ({ default: m.SloDetailPage })),
);
const NewSloPage = lazy(() =>
  import('../editor/NewSloPage').then(m => ({ default: m.NewSloPage })),
);
const EditSloPage = lazy(() =>
  import('../editor/EditSloPage').then(m => ({ default: m.EditSloPage })),
);
const SlasPage = lazy(() =>
  import('../sla/SlasPage').then(m => ({ default: m.SlasPage })),
);
const SlaDetailPage = lazy(() =>
  import('../sla/detail/SlaDetailPage').then(m => ({
    default: m.SlaDetailPage,
  })),
);
const NewSlaPage = lazy(() =>
  import('../sla/editor/NewSlaPage').then(m => ({ default: m.NewSlaPage })),
);
const EditSlaPage = lazy(() =>
  import('../sla/editor/EditSlaPage').then(m => ({ default: m.EditSlaPage })),
);
const ReportsPage = lazy(() =>
  import('../report/ReportsPage').then(m => ({ default: m.ReportsPage })),
);
const ReportPage = lazy(() =>
  import('../report/ReportPage').then(m => ({ default: m.ReportPage })),
);
const DefinitionsPage = lazy(() =>
  import('../definitions/DefinitionsPage').then(m => ({
    default: m.DefinitionsPage,
  })),
);
const DefinitionPage = lazy(() =>
  import('../definitions/DefinitionPage').then(m => ({
    default: m.DefinitionPage,
  })),
);
const ReviewPage = lazy(() =>
  import('../review/ReviewPage').then(m => ({ default: m.ReviewPage })),
);

/** The pages that lie beside each other, with the ways between them. */
function Beside() {
  return (
    <>
      <SloNav />
      <Outlet />
    </>
  );
}

/** The pages below `/slo`; each comes when it is opened. */
export function SloRoutes() {
  const pages = useRef<HTMLDivElement>(null);
  useFocusOnArrival(pages);
  return (
    <div ref={pages}>
      <Suspense fallback={<Progress />}>
        <Routes>
          <Route element={<Beside />}>
            <Route path="/" element={<SlosPage />} />
            <Route path="/review" element={<ReviewPage />} />
            <Route path="/sla" element={<SlasPage />} />
            <Route path="/reports" element={<ReportsPage />} />
            <Route path="/definitions" element={<DefinitionsPage />} />
          </Route>
          <Route path="/sla/new" element={<NewSlaPage />} />
          <Route path="/sla/:slaId" element={<SlaDetailPage />} />
          <Route path="/sla/:slaId/edit" element={<EditSlaPage />} />
          <Route path="/reports/:reportId" element={<ReportPage />} />
          <Route path="/definitions/:sloName" element={<DefinitionPage />} />
          <Route path="/new" element={<NewSloPage />} />
          <Route path="/:sloName/edit" element={<EditSloPage />} />
          <Route path="/:sloName" element={<SloDetailPage />} />
          <Route path="*" element={<UnknownPage />} />
        </Routes>
      </Suspense>
    </div>
  );
}
