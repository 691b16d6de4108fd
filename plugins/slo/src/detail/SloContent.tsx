import { SloDetail } from '@almanac/backstage-plugin-insights-react';
import { AgreementsSection } from './agreements/AgreementsSection';
import { AlertsSection } from './alerts/AlertsSection';
import { ObjectiveChoice } from './answer/ObjectiveChoice';
import { SloAnswer } from './answer/SloAnswer';
import { SloNotices } from './answer/SloNotices';
import { BudgetSection } from './burndown/BudgetSection';
import { CompositeBudget } from './composite/CompositeBudget';
import { DataSection } from './data/DataSection';
import { DefinitionSection } from './definition/DefinitionSection';
import { LedgerSection } from './ledger/LedgerSection';
import { NothingCounted } from './nothingCounted/NothingCounted';
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
  // Without a single unit every number and chart would be empty.
  const counted = evaluation?.sli === null ? undefined : evaluation;
  const known = objective &&
    counted && { slo, objective, evaluation: counted, view };
  const cannotBeEvaluated = slo.state === 'invalid' || slo.fault !== undefined;
  const series = slo.series[view.objective];
  // Where nothing was counted, what is asked of the source is what matters.
  const data = <DataSection slo={slo} view={view} evaluation={counted} />;
  return (
    <>
      <SloAnswer
        slo={slo}
        view={view}
        objective={objective}
        evaluation={evaluation}
      />
      <SloNotices slo={slo} error={props.error} onRetry={props.onRetry} />
      {slo.composite && <CompositeBudget slo={slo} composite={slo.composite} />}
      {slo.definition.objectives.length > 1 && (
        <ObjectiveChoice slo={slo} view={view} />
      )}
      {known && (
        <>
          <Tiles {...known} />
          <BudgetSection {...known} />
          <AlertsSection {...known} />
          <LedgerSection {...known} />
          <WhatIfSection {...known} />
        </>
      )}
      {!known && !cannotBeEvaluated && (
        <NothingCounted
          state={evaluation?.state ?? slo.state}
          series={series}
        />
      )}
      {!known && data}
      <AgreementsSection slo={slo} />
      {objective && (
        <SloPromiseSection slo={slo} objective={objective} view={view} />
      )}
      {known && data}
      <DefinitionSection slo={slo} objective={objective} />
    </>
  );
}
