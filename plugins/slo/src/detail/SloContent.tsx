import { SloDetail } from '@almanac/backstage-plugin-insights-react';
import { AgreementsSection } from './agreements/AgreementsSection';
import { AlertsSection } from './alerts/AlertsSection';
import { SloAnswer } from './answer/SloAnswer';
import { SloNotices } from './answer/SloNotices';
import { BudgetSection } from './burndown/BudgetSection';
import { DataSection } from './data/DataSection';
import { DefinitionSection } from './definition/DefinitionSection';
import { LedgerSection } from './ledger/LedgerSection';
import { SloPromiseSection } from './promise/SloPromiseSection';
import { Tiles } from './tiles/Tiles';
import { useSloView } from './useSloView';
import { WhatIfSection } from './whatIf/WhatIfSection';

/** An SLO that is known, with whatever can be told of the objective that is looked at. */
export function SloContent(props: {
  slo: SloDetail;
  error: Error | null;
  onRetry(): void;
}) {
  const { slo } = props;
  const view = useSloView(slo);
  const objective = slo.definition.objectives[view.objective];
  // Absent before the first evaluation, and of a definition that cannot be evaluated.
  const evaluation = slo.evaluations[view.objective];
  const known = objective && evaluation && { slo, objective, evaluation, view };
  return (
    <>
      <SloAnswer
        slo={slo}
        view={view}
        objective={objective}
        evaluation={evaluation}
      />
      <SloNotices slo={slo} error={props.error} onRetry={props.onRetry} />
      {known && (
        <>
          <Tiles {...known} />
          <BudgetSection {...known} />
          <AlertsSection {...known} />
          <LedgerSection {...known} />
          <WhatIfSection {...known} />
        </>
      )}
      <AgreementsSection slo={slo} />
      {objective && (
        <SloPromiseSection slo={slo} objective={objective} view={view} />
      )}
      <DataSection slo={slo} view={view} evaluation={evaluation} />
      <DefinitionSection slo={slo} objective={objective} />
    </>
  );
}
