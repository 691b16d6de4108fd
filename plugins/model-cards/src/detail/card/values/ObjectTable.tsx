import { Fragment, ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import {
  formatNumber,
  MiddleTruncate,
  PlainTable,
  usePlainTable,
  useIsPrinting,
  useTexts,
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
/** From so many rows on, what all of them have is told once. */
const FEWEST_ROWS_TO_GATHER = 3;
/** A text without a space that is longer is no word but a digest or an address. */
const LONGEST_WORD = 24;
/** A reference to an entity of the catalog, with its kind: a bare name may be anybody’s. */
const ENTITY = /^[a-z]+:([^\s:/]+\/)?[^\s:/]+$/i;

/** Else a column of words would be made as narrow as a letter. */
const useStyles = makeStyles({ words: { minWidth: 96 } });

const isNumber = ({ kind }: CardColumn) =>
  kind === 'figure' || kind === 'number';

/** Objects of a field, one a row. A column that none of them has is left out; what all have alike is told once, below. */
export function ObjectTable(props: {
  title: string;
  columns: readonly CardColumn[];
  objects: readonly CardObject[];
}) {
  const { title, objects } = props;
  const words = useFieldWords();
  const classes = usePlainTable();
  const own = useStyles();
  const { shown, left, showMore } = useLongList(objects, SHOWN_FIRST);
  const known = props.columns.filter(({ path }) =>
    objects.some(object => valueAt(object, path) !== undefined),
  );
  const gathered = known.filter(column => isAlike(objects, column));
  const columns = known.filter(column => !gathered.includes(column));
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
                className={isNumber(column) ? classes.number : own.words}
              >
                <Cell column={column} value={valueAt(object, column.path)} />
              </td>
            ))}
          </tr>
        ))}
      </PlainTable>
      <MoreButton left={left} onMore={showMore} />
      <AlikeValues columns={gathered} object={objects[0]} />
    </>
  );
}

/** What every row has. */
function AlikeValues(props: {
  columns: readonly CardColumn[];
  object: CardObject;
}) {
  const { columns, object } = props;
  const words = useFieldWords();
  const { note } = usePlainTable();
  const { t } = useTexts(modelCardsTranslationRef);
  if (columns.length === 0) return null;
  return (
    <p className={note}>
      {t('detail.card.value.alike')}{' '}
      {columns.map((column, index) => (
        <Fragment key={column.path}>
          {index > 0 && ' · '}
          {words.column(column.title)}{' '}
          <Cell column={column} value={valueAt(object, column.path)} />
        </Fragment>
      ))}
    </p>
  );
}

/** Whether enough rows are there, all with the same short value. What is measured stays in its row. */
function isAlike(
  objects: readonly CardObject[],
  { kind, path }: CardColumn,
): boolean {
  if (objects.length < FEWEST_ROWS_TO_GATHER) return false;
  if (kind !== 'line' && kind !== 'flag') return false;
  const [first, ...others] = objects.map(object => valueAt(object, path));
  return first !== undefined && others.every(value => value === first);
}

/** One value of an object, by what its column holds. */
export function Cell(props: { column: CardColumn; value: unknown }): ReactNode {
  const { column, value } = props;
  const { t } = useTexts(modelCardsTranslationRef);
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
  if (column.kind === 'party' && ENTITY.test(value)) {
    return <EntityRefLink entityRef={value} />;
  }
  if (value.length > LONGEST_WORD && !/\s/.test(value)) {
    return <LongWord word={value} />;
  }
  return <PlainText text={value} />;
}

/** Cut in its middle, but on paper, where nobody could see the whole. */
function LongWord({ word }: { word: string }) {
  return useIsPrinting() ? (
    <PlainText text={word} />
  ) : (
    <MiddleTruncate text={word} maxCharacters={LONGEST_WORD} />
  );
}
