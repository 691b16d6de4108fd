import { makeStyles } from '@material-ui/core/styles';
import { withoutDirections } from '../../../lib/withoutDirections';
import { MarkdownText } from '../../markdown/MarkdownText';
import { MoreButton } from '../../lib/MoreButton';
import { useLongList } from '../../lib/useLongList';
import { CardFieldKind } from '../fields/CardFieldKind';
import { isCardObject } from '../fields/valueAt';
import { ObjectTable } from './ObjectTable';
import { Pictures } from './Pictures';
import { PlainText } from './PlainText';

const SHOWN_FIRST = 50;

const useStyles = makeStyles(theme => ({
  list: {
    margin: 0,
    paddingLeft: theme.spacing(2.5),
    '& > li': { marginBottom: theme.spacing(0.5) },
  },
  words: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5),
    margin: 0,
    padding: 0,
    listStyle: 'none',
    '& > li': {
      padding: theme.spacing(0, 1),
      borderRadius: 4,
      backgroundColor: theme.palette.action.selected,
      overflowWrap: 'anywhere',
      lineHeight: '24px',
    },
  },
}));

const asText = (value: unknown) =>
  typeof value === 'string' ? value : JSON.stringify(value);

/** What a field says, by what it holds. What is not as it should be is shown as it came. */
export function FieldValue(props: {
  kind: CardFieldKind;
  value: unknown;
  /** Of the field, for who hears it. */
  title: string;
}) {
  const { kind, value, title } = props;
  if (!Array.isArray(value)) {
    if (typeof value !== 'string') return <PlainText text={asText(value)} />;
    return kind.kind === 'line' || kind.kind === 'choice' ? (
      <PlainText text={value} />
    ) : (
      <MarkdownText text={value} />
    );
  }
  const items: unknown[] = value;
  const objects = items.filter(isCardObject);
  if (objects.length < items.length || objects.length === 0) {
    return <Texts isWords={kind.kind === 'words'} texts={items.map(asText)} />;
  }
  if (kind.kind === 'pictures') return <Pictures pictures={objects} />;
  return (
    <ObjectTable
      title={title}
      columns={kind.kind === 'objects' ? kind.columns : []}
      objects={objects}
    />
  );
}

function Texts(props: { texts: string[]; isWords: boolean }) {
  const { texts, isWords } = props;
  const classes = useStyles();
  const { shown, left, showMore } = useLongList(texts, SHOWN_FIRST);
  // One text may be a list by itself.
  if (!isWords && texts.length === 1) return <MarkdownText text={texts[0]} />;
  return (
    <>
      <ul className={isWords ? classes.words : classes.list}>
        {shown.map((text, index) => (
          <li key={index}>
            {isWords ? withoutDirections(text) : <MarkdownText text={text} />}
          </li>
        ))}
      </ul>
      <MoreButton left={left} onMore={showMore} />
    </>
  );
}
