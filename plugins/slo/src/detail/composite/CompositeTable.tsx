import {
  formatNumber,
  formatShare,
  PlainTable,
  SloDetail,
  StateChip,
  usePlainTable,
  Working,
  WorkingNumber,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { useObjectiveTitle } from '../answer/useObjectiveTitle';
import { sloTranslationRef } from '../../translation';
import type { CompositePart, CompositeParts } from './compositeParts';

/**
 * The parts of a composite SLO with what each spent of its own budget and, where that adds up, of the whole.
 *
 * @param props - `working`: of the whole
 */
export function CompositeTable(props: {
  slo: SloDetail;
  table: CompositeParts;
  working: Working;
}) {
  const { slo, table, working } = props;
  const classes = usePlainTable();
  const { t } = useTexts(sloTranslationRef);
  const addsUp = table.total !== null;
  const total = formatShare(table.total, { decimals: table.shareDecimals });
  return (
    <PlainTable
      caption={t('detail.composite.caption')}
      columns={[
        { title: t('detail.composite.part') },
        { title: t('detail.composite.state') },
        { title: t('detail.composite.own'), align: 'right' },
        { title: t('detail.composite.weight'), align: 'right' },
        ...(addsUp
          ? [{ title: t('detail.composite.adds'), align: 'right' as const }]
          : []),
      ]}
      foot={
        addsUp && (
          <tr>
            <th scope="row" colSpan={4}>
              {t('detail.composite.total')}
            </th>
            <td className={classes.number}>
              <WorkingNumber
                working={working}
                name={t('detail.composite.totalName', { value: total })}
              >
                {total}
              </WorkingNumber>
            </td>
          </tr>
        )
      }
    >
      {table.parts.map(part => (
        <PartRow
          key={part.objective}
          slo={slo}
          part={part}
          addsDecimals={addsUp ? table.shareDecimals : undefined}
        />
      ))}
    </PlainTable>
  );
}

function PartRow(props: {
  slo: SloDetail;
  part: CompositePart;
  /** Digits of what it adds; undefined where parts do not add up. */
  addsDecimals: number | undefined;
}) {
  const { slo, part, addsDecimals } = props;
  const classes = usePlainTable();
  const { t } = useTexts(sloTranslationRef);
  const title = useObjectiveTitle(slo)(part.objective);
  const evaluation = slo.evaluations[part.objective];
  const own = formatShare(part.consumed, { decimals: 1 });
  return (
    <tr>
      <th scope="row">{title}</th>
      <td>
        <StateChip state={evaluation.state} />
      </td>
      <td className={classes.number}>
        <WorkingNumber
          working={evaluation.working}
          name={t('detail.composite.ownName', { value: own, title })}
        >
          {own}
        </WorkingNumber>
      </td>
      <td className={classes.number}>× {formatNumber(part.weight)}</td>
      {addsDecimals !== undefined && (
        <td className={classes.number}>
          {formatShare(part.adds, { decimals: addsDecimals })}
        </td>
      )}
    </tr>
  );
}
