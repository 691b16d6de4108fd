import { Specimen, StateChip } from '@almanac/backstage-plugin-insights-react';
import { statesByAttention } from '../lib/attention';
import { Row } from './Row';

/** Every state of an SLO and of its alert. */
export function StateSpecimens() {
  return (
    <Specimen title="States of SLOs, the most urgent first; of alerts">
      <Row>
        {statesByAttention.map(state => (
          <StateChip key={state} state={state} />
        ))}
      </Row>
      <Row>
        <StateChip state="firing" label="Pages now" />
        <StateChip state="pending" label="Ticket pending" />
        <StateChip state="resolved" />
      </Row>
    </Specimen>
  );
}
