import {
  SloReportAgreement,
  StateChip,
  usePlainTable,
} from '@almanac/backstage-plugin-insights-react';
import { SlaLink } from '../sla/parts/SlaLink';

/** A period of an agreement that cannot be judged, and why: nothing of it was measured. */
export function UnjudgedRow(props: {
  agreement: SloReportAgreement;
  /** Whether the report is of several customers. */
  namesCustomer: boolean;
}) {
  const { agreement } = props;
  const { number, note } = usePlainTable();
  return (
    <tr>
      <td>
        <StateChip state="undecided" />
      </td>
      <td style={{ minWidth: 220 }}>
        <SlaLink sla={agreement} />
        {props.namesCustomer && (
          <div className={note}>{agreement.customer}</div>
        )}
        <div className={note}>{agreement.note}</div>
      </td>
      {['target', 'measured', 'bad', 'known'].map(column => (
        <td key={column} className={number}>
          –
        </td>
      ))}
      <td>–</td>
      <td>–</td>
    </tr>
  );
}
