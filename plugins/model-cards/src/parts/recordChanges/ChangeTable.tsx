import { makeStyles } from '@material-ui/core/styles';
import {
  PlainTable,
  StateChip,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';
import { MoreButton } from '../../detail/lib/MoreButton';
import { useLongList } from '../../detail/lib/useLongList';
import type { ChangeRow } from './rowsOfChanges';
import { SaidCell } from './SaidCell';

const SHOWN_FIRST = 25;

const useStyles = makeStyles(theme => ({
  what: { minWidth: 120 },
  // Names break where a word ends, and inside of one only where it is wider than the column.
  name: { minWidth: 180, overflowWrap: 'break-word', wordBreak: 'normal' },
  dataset: { fontSize: 12, color: theme.palette.text.secondary },
}));

/** Lines of changes: what, its name, and both sides. */
export function ChangeTable({ rows }: { rows: readonly ChangeRow[] }) {
  const classes = useStyles();
  const { t } = useTexts(modelCardsTranslationRef);
  const { shown, left, showMore } = useLongList(rows, SHOWN_FIRST);
  return (
    <>
      <PlainTable
        caption={t('parts.recordChanges.title')}
        columns={[
          { title: t('parts.recordChanges.what') },
          { title: t('parts.recordChanges.name') },
          { title: t('parts.recordChanges.before') },
          { title: t('parts.recordChanges.after') },
          { title: t('parts.recordChanges.callers') },
        ]}
      >
        {shown.map((row, index) => (
          <tr key={index}>
            <td className={classes.what}>
              <WhatChanged row={row} />
            </td>
            <td className={classes.name}>
              {row.name}
              {row.role && (
                <div className={classes.dataset}>
                  {t(`detail.data.roles.${row.role}`)}
                </div>
              )}
            </td>
            <td>
              <SaidCell said={row.before} />
            </td>
            <td>
              <SaidCell said={row.after} />
            </td>
            <td>
              <Callers breaksCallers={row.breaksCallers} />
            </td>
          </tr>
        ))}
      </PlainTable>
      <MoreButton left={left} onMore={showMore} />
    </>
  );
}

function WhatChanged({ row }: { row: ChangeRow }) {
  const { t } = useTexts(modelCardsTranslationRef);
  const { area, kind, dataset = '' } = row;
  return (
    <>
      {t(`parts.recordChanges.area.${area}`, { dataset })}:{' '}
      {t(`parts.recordChanges.kind.${kind}`)}
    </>
  );
}

function Callers({ breaksCallers }: Pick<ChangeRow, 'breaksCallers'>) {
  const { t } = useTexts(modelCardsTranslationRef);
  if (breaksCallers === undefined) return <>–</>;
  if (breaksCallers === null) return <>{t('parts.recordChanges.open')}</>;
  return breaksCallers ? (
    <StateChip state="worse" label={t('parts.recordChanges.breaks')} />
  ) : (
    <>{t('parts.recordChanges.holds')}</>
  );
}
