import { Specimen } from '@almanac/backstage-plugin-insights-react';
import { AlertsSection } from '../detail/alerts/AlertsSection';
import { BurnDownChart } from '../detail/burndown/BurnDownChart';
import { CompositeBudget } from '../detail/composite/CompositeBudget';
import { LedgerSection } from '../detail/ledger/LedgerSection';
import { Tiles } from '../detail/tiles/Tiles';
import {
  burning,
  composite,
  exhausted,
  healthy,
  tooEarly,
} from './samples/sampleParts';
import { sampleHistory } from './samples/sampleHistory';

const history = sampleHistory();
const withoutForecast = sampleHistory({ forecast: null, rollOff: null });

/** The parts of the page of one SLO. */
export function DetailSpecimens() {
  return (
    <>
      {[healthy, burning, exhausted, tooEarly].map(parts => (
        <Specimen
          key={parts.slo.title}
          title={`Tiles: ${parts.slo.title.toLocaleLowerCase()}`}
        >
          <Tiles {...parts} />
        </Specimen>
      ))}
      <Specimen title="Burn-down with forecast, markers and a gap">
        <BurnDownChart history={history} kind="rolling" futures={200} />
      </Specimen>
      <Specimen title="Burn-down without a forecast">
        <BurnDownChart
          history={withoutForecast}
          kind="calendar"
          futures={200}
        />
      </Specimen>
      <Specimen title="Alerts: holding, impossible, with too little traffic, and past ones">
        <AlertsSection {...burning} />
      </Specimen>
      <Specimen title="Ledger">
        <LedgerSection {...healthy} />
      </Specimen>
      <Specimen title="Composite budget that is over while its parts are within theirs">
        <CompositeBudget slo={composite} composite={composite.composite!} />
      </Specimen>
    </>
  );
}
