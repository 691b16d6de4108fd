import { countedFrom } from '../evaluation/SloEvaluator';
import type { Buckets } from '../model/buckets/Buckets';
import type {
  ObjectiveDefinition,
  SloDefinition,
} from '../model/definition/SloDefinition';
import type { Counted } from '../model/evaluation/Counted';
import { evaluateComposite } from '../model/evaluation/evaluateComposite';
import { onOneGrid } from '../model/evaluation/onOneGrid';
import type { LedgerMarker } from '../model/ledger/budgetLedger';
import { countsWithin } from '../model/report/countsWithin';
import { inHours } from '../model/report/inHours';
import { overSpan } from '../model/report/overSpan';
import type { FrozenObjective, FrozenSlo } from '../model/report/ReportContent';
import { reportedObjective } from '../model/report/reportedObjective';
import { frozenMarker } from '../model/report/reportLedger';
import { verdictOfComposite } from '../model/report/verdictOf';
import { seriesOf } from '../model/series/SliSeries';
import { wholeSeriesOf } from '../model/series/wholeSeriesOf';
import type { Span } from '../model/window/TimeWindow';
import { windowAt } from '../model/window/windowAt';
import { inputOf, versionInWords } from '../presenters/presentResult';
import type { SliSources } from '../series/SliSources';
import type { ReportedSlo } from './ReportedSlo';

/** What an SLO is reported on. */
export interface FrozenSloParts {
  /** What is counted of the period. */
  readonly span: Span;
  /** Buckets by series, as far back as the objectives' own windows reach. */
  readonly kept: ReadonlyMap<string, readonly Buckets[]>;
  readonly sources: SliSources;
  /** What ledgers know of, the alerts of the SLO among it. */
  readonly markers: readonly LedgerMarker[];
  /** Alerts of the SLO that fired, the oldest first. */
  readonly alerts: readonly LedgerMarker[];
}

/** Alerts that a report lists. */
const SHOWN_ALERTS = 20;

/** How an SLO fared in a period. */
export function frozenSlo(slo: ReportedSlo, parts: FrozenSloParts): FrozenSlo {
  const { name, owner, system, definition, held, changes, retiredAt } = slo;
  const { sources, alerts } = parts;
  const counted = definition.objectives.map(objective =>
    countedOf(objective, parts),
  );
  const objectives = definition.objectives.map((objective, index) =>
    frozenObjective(slo, objective, counted[index], parts),
  );
  return {
    ...{ name, title: definition.title, service: definition.service },
    ...{ owner, system, definition: held, changes, retiredAt },
    isExample: definition.objectives.some(({ sli }) => sources.isExample(sli)),
    objectives,
    composite: definition.isComposite
      ? compositeOf(definition, objectives, counted, parts)
      : null,
    alerts: {
      fired: alerts.length,
      latest: alerts.slice(-SHOWN_ALERTS).map(frozenMarker),
    },
  };
}

/** The counts of one objective alone: others may share its series and reach further. */
function countedOf(
  objective: ObjectiveDefinition,
  { kept, span }: FrozenSloParts,
): Counted {
  const series = seriesOf(objective);
  const all = countedFrom(series, kept.get(series.id) ?? [], span.endSeconds);
  const counted = { ...all, stretches: inHours(all.stretches) };
  return countsWithin(counted, {
    fromSeconds: windowAt(objective.window, span.startSeconds).startSeconds,
    toSeconds: span.endSeconds,
  });
}

function frozenObjective(
  { definition, held, name }: ReportedSlo,
  objective: ObjectiveDefinition,
  counted: Counted,
  { span, sources, markers }: FrozenSloParts,
): FrozenObjective {
  const series = seriesOf(objective);
  return reportedObjective({
    subject: `Report of ${objective.title ?? definition.title}`,
    ...{ objective, counted, span, markers },
    input: {
      ...inputOf({ series, counted, collected: undefined }),
      // What a source was asked last may be worded anew each time; the definition says what is asked.
      source: sources.nameFor(objective.sli),
    },
    definitionVersion: versionInWords({ ...held, name, definition }),
  });
}

function compositeOf(
  definition: SloDefinition,
  objectives: readonly FrozenObjective[],
  counted: readonly Counted[],
  { kept, span }: FrozenSloParts,
): NonNullable<FrozenSlo['composite']> {
  const parts = definition.objectives.map((objective, index) => ({
    objective: overSpan(objective, span),
    counted: counted[index],
  }));
  const series = wholeSeriesOf(definition);
  const { inputs, beside } = onOneGrid(
    parts,
    series && inHours(kept.get(series.id) ?? []),
  );
  const whole = evaluateComposite(inputs, span.endSeconds, beside);
  const { rule, target, sli, consumed, consumedAtMost, remaining } = whole;
  const verdict = verdictOfComposite(whole, objectives);
  return {
    ...{ rule, target, verdict, sli, consumed, remaining },
    ...(consumedAtMost !== consumed && { consumedAtMost }),
  };
}
