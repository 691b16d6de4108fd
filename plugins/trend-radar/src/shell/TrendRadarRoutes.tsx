import { lazy, Suspense, useRef } from 'react';
import { Route, Routes } from 'react-router-dom';
import { Progress } from '@backstage/core-components';
import {
  useFocusOnArrival,
  UnknownPage,
} from '@almanac/backstage-plugin-insights-react';
import { RadarsPage } from '../radars/RadarsPage';

const RadarPage = lazy(() =>
  import('../radar/RadarPage').then(m => ({ default: m.RadarPage })),
);
const ComparePage = lazy(() =>
  import('../compare').then(m => ({ default: m.ComparePage })),
);
const TopicPage = lazy(() =>
  import('../topic').then(m => ({ default: m.TopicPage })),
);
const TopicAlonePage = lazy(() =>
  import('../topic').then(m => ({ default: m.TopicAlonePage })),
);

const NewRadarPage = lazy(() =>
  import('../editor').then(m => ({ default: m.NewRadarPage })),
);
const EditRadarPage = lazy(() =>
  import('../editor').then(m => ({ default: m.EditRadarPage })),
);
const ImportRadarPage = lazy(() =>
  import('../import').then(m => ({ default: m.ImportRadarPage })),
);
const RadarHistoryPage = lazy(() =>
  import('../history').then(m => ({ default: m.RadarHistoryPage })),
);

/** The pages below `/trend-radar`; the heavy ones come when they are opened. */
export function TrendRadarRoutes() {
  const pages = useRef<HTMLDivElement>(null);
  useFocusOnArrival(pages);
  return (
    <div ref={pages}>
      <Suspense fallback={<Progress />}>
        <Routes>
          <Route path="/" element={<RadarsPage />} />
          <Route path="/compare" element={<ComparePage />} />
          <Route path="/new" element={<NewRadarPage />} />
          <Route path="/import" element={<ImportRadarPage />} />
          {/* Before that of topics: these pages of a radar called `topics` are reached, too. */}
          <Route path="/:radarId/history" element={<RadarHistoryPage />} />
          <Route path="/:radarId/edit" element={<EditRadarPage />} />
          <Route path="/topics/:topicId" element={<TopicAlonePage />} />
          <Route path="/:radarId" element={<RadarPage />} />
          <Route path="/:radarId/:topicId" element={<TopicPage />} />
          <Route path="*" element={<UnknownPage />} />
        </Routes>
      </Suspense>
    </div>
  );
}
