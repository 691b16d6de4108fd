import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useTexts } from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../../translation';
import { MoreButton } from '../../lib/MoreButton';
import { useLongList } from '../../lib/useLongList';
import { CardColumn } from '../fields/CardFieldKind';
import { CardObject, valueAt, withValueAt } from '../fields/valueAt';
import { ColumnField } from './ColumnField';
import { RefusedPlaces } from './refusedPlaces';

const SHOWN_FIRST = 5;

const useStyles = makeStyles(theme => ({
  row: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(220px, 100%), 1fr))',
    alignItems: 'start',
    gap: theme.spacing(0, 1.5),
    margin: theme.spacing(1, 0),
    padding: theme.spacing(0.5, 1.5, 1),
    minWidth: 0,
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: 4,
  },
  legend: { padding: theme.spacing(0, 0.5), fontSize: 13 },
  remove: { gridColumn: '1 / -1', justifySelf: 'end' },
}));

/** A list of objects, one group of fields each. What no field is for stays in them as it is. */
export function ObjectRows(props: {
  title: string;
  columns: readonly CardColumn[];
  objects: readonly CardObject[];
  refused: RefusedPlaces;
  onChange(objects: readonly CardObject[]): void;
}) {
  const { title, columns, objects, refused, onChange } = props;
  const classes = useStyles();
  const { t } = useTexts(modelCardsTranslationRef);
  const rows = objects.length > 0 ? objects : [{}];
  const { shown, left, showMore, showAll } = useLongList(rows, SHOWN_FIRST);
  return (
    <>
      {shown.map((object, index) => {
        const number = String(index + 1);
        return (
          <fieldset key={index} className={classes.row}>
            <legend className={classes.legend}>
              {t('detail.card.edit.item', { title, number })}
            </legend>
            {columns.map(column => (
              <ColumnField
                key={column.path}
                column={column}
                value={valueAt(object, column.path)}
                fault={refused.get(`${index}/${column.path}`)}
                onChange={value =>
                  onChange(
                    rows.toSpliced(
                      index,
                      1,
                      withValueAt(object, column.path, value),
                    ),
                  )
                }
              />
            ))}
            <Button
              size="small"
              className={classes.remove}
              aria-label={t('detail.card.edit.remove', { title, number })}
              onClick={() => onChange(rows.toSpliced(index, 1))}
            >
              {t('detail.card.edit.removeShort')}
            </Button>
          </fieldset>
        );
      })}
      <MoreButton left={left} onMore={showMore} />
      <Button
        size="small"
        onClick={() => {
          showAll();
          onChange([...rows, {}]);
        }}
      >
        {t('detail.card.edit.add')}
      </Button>
    </>
  );
}
