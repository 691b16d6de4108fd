import { ReactNode } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  formatNumber,
  PlainTable,
  usePlainTable,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../../translation';
import { MoreButton } from '../../lib/MoreButton';
import { useLongList } from '../../lib/useLongList';
import { MarkdownText } from '../../markdown/MarkdownText';
import { OutsideLink } from '../../markdown/OutsideLink';
import { CardColumn } from '../fields/CardFieldKind';
import { useFieldWords } from '../fields/useFieldWords';
import { CardObject, valueAt } from '../fields/valueAt';
import { PlainText } from './PlainText';

const SHOWN_FIRST = 25;

const isNumber = ({ kind }: CardColumn) =>
  kind === 'figure' || kind === 'number';

/** Objects of a field, one a row; a column that none of them has is left out. */
export function ObjectTable(props: {
  title: string;
  columns: readonly CardColumn[];
  objects: readonly CardObject[];
}) {
  const { title, objects } = props;
  const words = useFieldWords();
  const classes = usePlainTable();
  const { shown, left, showMore } = useLongList(objects, SHOWN_FIRST);
  const columns = props.columns.filter(({ path }) =>
    objects.some(object => valueAt(object, path) !== undefined),
  );
  return (
    <>
      <PlainTable
        caption={title}
        columns={columns.map(column => ({
          title: words.column(column.title),
          ...(isNumber(column) && { align: 'right' as const }),
        }))}
      >
        {shown.map((object, index) => (
          <tr key={index}>
            {columns.map(column => (
              <td
                key={column.path}
                className={isNumber(column) ? classes.number : undefined}
              >
                <Cell column={column} value={valueAt(object, column.path)} />
              </td>
            ))}
          </tr>
        ))}
      </PlainTable>
      <MoreButton left={left} onMore={showMore} />
    </>
  );
}

/** One value of an object, by what its column holds. */
export function Cell(props: { column: CardColumn; value: unknown }): ReactNode {
  const { column, value } = props;
  const { t } = useTranslationRef(modelCardsTranslationRef);
  if (value === undefined || value === null) return '–';
  if (typeof value === 'boolean') {
    return t(value ? 'detail.card.value.yes' : 'detail.card.value.no');
  }
  if (typeof value === 'number') return formatNumber(value);
  if (Array.isArray(value)) return <PlainText text={value.join(', ')} />;
  if (typeof value !== 'string') {
    return <PlainText text={JSON.stringify(value)} />;
  }
  if (column.kind === 'link') return <OutsideLink address={value} />;
  if (column.kind === 'text') return <MarkdownText text={value} />;
  return <PlainText text={value} />;
}
