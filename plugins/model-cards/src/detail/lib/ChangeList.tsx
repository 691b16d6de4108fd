import { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import {
  formatChange,
  ModelCardChange,
  StateIcon,
  StateIconName,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { useFieldWords } from '../card/fields/useFieldWords';
import { modelCardsTranslationRef } from '../../translation';
import { MoreButton } from './MoreButton';
import { useLongList } from './useLongList';
import { verdictOfChange } from './verdictOfChange';

const SHOWN_FIRST = 10;
const MOST_CHARACTERS = 400;

const useStyles = makeStyles(theme => ({
  list: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    fontSize: 14,
    lineHeight: 1.5,
    '& > li': { padding: theme.spacing(0.5, 0), overflowWrap: 'anywhere' },
  },
  what: {
    display: 'flex',
    alignItems: 'baseline',
    gap: theme.spacing(0.75),
    fontWeight: 500,
    '& svg': { alignSelf: 'center', fontSize: 16 },
  },
  sides: {
    margin: 0,
    paddingLeft: theme.spacing(2.75),
    whiteSpace: 'pre-wrap',
    '& > div': { display: 'flex', gap: theme.spacing(1) },
    '& dt': { flex: 'none', width: 56, color: theme.palette.text.secondary },
    '& dd': { margin: 0, minWidth: 0 },
  },
}));

const icons: Record<ModelCardChange['kind'], StateIconName> = {
  added: 'sprout',
  removed: 'cross',
  changed: 'turning',
};

/** What a card says, in one text: items of a list below each other, things by the names of their columns. */
function asText(value: unknown, columnOf: (name: string) => string): string {
  if (Array.isArray(value)) {
    return value.map(item => asText(item, columnOf)).join('\n');
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .filter(([, said]) => said !== null)
      .map(([name, said]) => `${columnOf(name)}: ${asText(said, columnOf)}`)
      .join(', ');
  }
  return String(value);
}

function cut(text: string): string {
  return text.length > MOST_CHARACTERS
    ? `${text.slice(0, MOST_CHARACTERS)}…`
    : text;
}

/** What differs between two cards, metrics first, each with both sides. */
export function ChangeList({
  changes,
}: {
  changes: readonly ModelCardChange[];
}) {
  const classes = useStyles();
  const words = useFieldWords();
  const { shown, left, showMore } = useLongList(changes, SHOWN_FIRST);
  const nameOf = ({ pointer, subject }: ModelCardChange) => {
    const [, section, name] = pointer.split('/');
    const field = name
      ? `${words.section(section)}: ${words.field(section, name)}`
      : pointer;
    return subject ? `${field} · ${subject}` : field;
  };
  return (
    <>
      <ul className={classes.list}>
        {shown.map((change, index) => (
          <li key={index}>
            <span className={classes.what}>
              <StateIcon name={icons[change.kind]} />
              <span>
                <ChangeWords change={change} name={nameOf(change)} />
              </span>
            </span>
            <Sides change={change} />
          </li>
        ))}
      </ul>
      <MoreButton left={left} onMore={showMore} />
    </>
  );
}

function ChangeWords(props: {
  change: ModelCardChange;
  name: string;
}): ReactNode {
  const { t } = useTexts(modelCardsTranslationRef);
  const { kind, figure } = props.change;
  const said = t(`detail.change.${kind}`, { name: props.name });
  if (!figure) return said;
  const size =
    figure.difference === null
      ? ''
      : ` (${formatChange(figure.difference, '')})`;
  return `${said} · ${t(
    `detail.change.verdict.${verdictOfChange(figure)}`,
  )}${size}`;
}

function Sides({ change }: { change: ModelCardChange }) {
  const classes = useStyles();
  const { t } = useTexts(modelCardsTranslationRef);
  const { column } = useFieldWords();
  const { before, after } = change;
  const shown = (side: unknown) => cut(asText(side, column));
  const isSaid = (side: unknown) => side !== null && side !== undefined;
  return (
    <dl className={classes.sides}>
      {isSaid(before) && (
        <div>
          <dt>{t('detail.change.before')}</dt>
          <dd>{shown(before)}</dd>
        </div>
      )}
      {isSaid(after) && (
        <div>
          <dt>{t('detail.change.after')}</dt>
          <dd>{shown(after)}</dd>
        </div>
      )}
    </dl>
  );
}
