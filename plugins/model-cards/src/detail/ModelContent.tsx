import { lazy, Suspense } from 'react';
import {
  LoadingState,
  ModelAddress,
  ModelDetail,
  PrintStyles,
} from '@almanac/backstage-plugin-insights-react';
import { ModelAnswer } from './answer/ModelAnswer';
import { ModelNotices } from './answer/ModelNotices';
import { CardTab } from './card/CardTab';
import { ModelTabs } from './ModelTabs';
import { ModelTab, useModelView } from './useModelView';

const tabs = {
  card: CardTab,
  versions: lazy(() =>
    import('./versions/VersionsTab').then(m => ({ default: m.VersionsTab })),
  ),
  evaluation: lazy(() =>
    import('./evaluation/EvaluationTab').then(m => ({
      default: m.EvaluationTab,
    })),
  ),
  data: lazy(() =>
    import('./data/DataTab').then(m => ({ default: m.DataTab })),
  ),
  consumers: lazy(() =>
    import('./consumers/ConsumersTab').then(m => ({
      default: m.ConsumersTab,
    })),
  ),
  audit: lazy(() =>
    import('./audit/AuditTab').then(m => ({ default: m.AuditTab })),
  ),
} as const satisfies Record<ModelTab, unknown>;

/** A model that is known: the answer first, then one part of the page; each comes when it is opened. */
export function ModelContent(props: {
  model: ModelDetail;
  address: ModelAddress;
  error: Error | null;
  readAtMs: number;
  onRetry(): void;
}) {
  const { model, address, error, readAtMs, onRetry } = props;
  const picked = useModelView();
  // Where none was picked, the page speaks of the version that the verdict is of.
  const version = picked.version ?? model.verdict.judged?.version;
  const view = { ...picked, version };
  const parts = { model, address, view };
  const Tab = tabs[view.tab];
  return (
    <div data-print-page>
      <PrintStyles />
      <ModelNotices
        {...parts}
        error={error}
        readAtMs={readAtMs}
        onRetry={onRetry}
      />
      <ModelAnswer {...parts} />
      <ModelTabs view={view} />
      <Suspense fallback={<LoadingState shape="table" />}>
        <Tab {...parts} />
      </Suspense>
    </div>
  );
}
