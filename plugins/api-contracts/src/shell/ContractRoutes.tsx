import { lazy, Suspense, useRef } from 'react';
import { Route, Routes } from 'react-router-dom';
import { Progress } from '@backstage/core-components';
import {
  useFocusOnArrival,
  UnknownPage,
} from '@almanac/backstage-plugin-insights-react';

const EstatePage = lazy(() =>
  import('../estate/EstatePage').then(m => ({ default: m.EstatePage })),
);
const CalendarPage = lazy(() =>
  import('../calendar/CalendarPage').then(m => ({ default: m.CalendarPage })),
);
const RulesPage = lazy(() =>
  import('../rules/RulesPage').then(m => ({ default: m.RulesPage })),
);
const ContractPage = lazy(() =>
  import('../contract/ContractPage').then(m => ({ default: m.ContractPage })),
);

/** The pages below `/api-contracts`; each comes when it is opened. */
export function ContractRoutes() {
  const pages = useRef<HTMLDivElement>(null);
  useFocusOnArrival(pages);
  return (
    <div ref={pages}>
      <Suspense fallback={<Progress />}>
        <Routes>
          <Route path="/" element={<EstatePage />} />
          <Route path="/calendar" element={<CalendarPage />} />
          <Route path="/rules" element={<RulesPage />} />
          <Route path="/:contractRef" element={<ContractPage />} />
          <Route path="*" element={<UnknownPage />} />
        </Routes>
      </Suspense>
    </div>
  );
}
