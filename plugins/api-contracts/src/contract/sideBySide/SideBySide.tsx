import { useMemo, useState } from 'react';
import {
  ContractChange,
  ContractTextDiff,
  ErrorState,
  LoadingState,
  useContractTextDiff,
  useMeasuredWidth,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../../translation';
import type { Sides } from '../compare/useAskedSides';
import { ChangeSteps } from './ChangeSteps';
import { LinesAnswer } from './LinesAnswer';
import { LinesPane } from './LinesPane';
import { LinesTools } from './LinesTools';
import { placedChanges } from './placedChanges';
import type { LinesView } from './useLinesView';
import { type Place, type Step, stretchBeside, useSteps } from './useSteps';

/** Pixels under which two columns are too narrow to be read. */
const TWO_COLUMNS_FROM = 880;

/** Two definitions beside each other, line by line, with what changed marked where it is. */
export function SideBySide(props: {
  contractRef: string;
  sides: Sides;
  changes: readonly ContractChange[];
  /** Whether the changes are still to come. */
  isComparing?: boolean;
  view: LinesView;
  onView(view: Partial<LinesView>): void;
}) {
  const { contractRef, sides, view, onView } = props;
  const { t } = useTexts(apiContractsTranslationRef);
  const diff = useContractTextDiff(contractRef, sides, view.layout);
  return (
    <>
      <LinesTools view={view} onChange={onView} />
      <div role="status">{diff.isLoading && t('sideBySide.under')}</div>
      {diff.isLoading && <LoadingState shape="text" />}
      {!diff.data && diff.error && (
        <ErrorState
          title={t('sideBySide.error')}
          error={diff.error}
          onRetry={diff.refetch}
        />
      )}
      {diff.data && <Lines key={view.layout} {...props} diff={diff.data} />}
    </>
  );
}

function Lines(
  props: Parameters<typeof SideBySide>[0] & { diff: ContractTextDiff },
) {
  const { contractRef, sides, diff, view, onView } = props;
  const { t } = useTexts(apiContractsTranslationRef);
  const { ref, width } = useMeasuredWidth<HTMLDivElement>(1200);
  const changes = useMemo(
    () => placedChanges(props.changes, diff),
    [props.changes, diff],
  );
  const steps = useSteps(changes, view.change, diff);
  // Where no change is told, one goes from one place that differs to the next.
  const [stretch, setStretch] = useState<Place>();
  const place = steps.current ?? stretch;
  const step = (by: Step) => {
    const next = by === 'breaking' ? steps.nextBreaking() : steps.further(by);
    if (next !== undefined) onView({ change: next });
    else if (by !== 'breaking') setStretch(stretchBeside(diff, place, by));
  };
  return (
    <div ref={ref}>
      <LinesAnswer diff={diff} view={view} />
      {!props.isComparing && (
        <ChangeSteps
          steps={steps}
          onStep={step}
          onBack={() => onView({ shown: 'list' })}
        />
      )}
      <LinesPane
        {...{ contractRef, sides, diff, changes, view, place }}
        columns={width >= TWO_COLUMNS_FROM ? 'beside' : 'unified'}
        onLook={change => onView({ change })}
        onStep={step}
      />
      <p style={{ fontSize: 13 }}>
        {t('sideBySide.keys')} {!view.wraps && t('sideBySide.shiftKeys')}
      </p>
    </div>
  );
}
