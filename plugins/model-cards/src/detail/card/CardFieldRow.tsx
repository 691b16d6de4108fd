import { useId, useState } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import {
  ModelCardField,
  useIsPrinting,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';
import { CardFieldKind } from './fields/CardFieldKind';
import { ShownField } from './fields/fieldsOfCard';
import { useFieldWords } from './fields/useFieldWords';
import { Provenance } from './Provenance';
import { StatementShown } from './StatementShown';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: '180px minmax(0, 1fr) auto',
    gap: theme.spacing(0.5, 2),
    padding: theme.spacing(1.25, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
    fontSize: 14,
    lineHeight: 1.6,
    scrollMarginTop: theme.spacing(2),
    '&:focus': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: 4,
    },
    '@media (max-width: 760px)': { gridTemplateColumns: 'minmax(0, 1fr) auto' },
  },
  title: {
    margin: 0,
    fontSize: 14,
    fontWeight: 500,
    color: theme.palette.text.secondary,
  },
  value: {
    minWidth: 0,
    '@media (max-width: 760px)': { gridRow: 2, gridColumn: '1 / -1' },
  },
  actions: {
    display: 'flex',
    alignItems: 'flex-start',
    marginTop: -3,
    '@media print': { display: 'none' },
  },
  said: {
    marginTop: theme.spacing(1),
    paddingLeft: theme.spacing(1.5),
    borderLeft: `2px solid ${theme.palette.divider}`,
    '& > ul': { margin: 0, padding: 0, listStyle: 'none' },
    '& li': { marginTop: theme.spacing(1) },
  },
  others: { margin: theme.spacing(1, 0, 0), fontWeight: 500, fontSize: 13 },
}));

/** A field that somebody spoke of: what holds; on demand who said it, and what others said. */
export function CardFieldRow(props: {
  shown: ShownField;
  field: ModelCardField;
  onEdit?(): void;
}) {
  const { shown, field, onEdit } = props;
  const classes = useStyles();
  const words = useFieldWords();
  const { t } = useTexts(modelCardsTranslationRef);
  const [isOpened, setOpened] = useState(false);
  const isOpen = useIsPrinting() || isOpened;
  const saidId = useId();
  const title = words.field(shown.section, shown.name);
  const { others } = field;
  const said =
    others.length === 0
      ? t('detail.card.source.open')
      : t('detail.card.source.openSeveral', {
          number: String(others.length + 1),
        });
  return (
    <div id={shown.pointer} tabIndex={-1} className={classes.root}>
      <h3 className={classes.title}>{title}</h3>
      <div className={classes.value}>
        <StatementShown
          statement={field}
          fieldKind={shown.kind}
          title={title}
        />
        <div id={saidId} className={isOpen ? classes.said : undefined}>
          {isOpen && (
            <>
              <Provenance provenance={field.provenance} />
              <Others others={others} kind={shown.kind} title={title} />
            </>
          )}
        </div>
      </div>
      <div className={classes.actions}>
        <Button
          size="small"
          aria-expanded={isOpen}
          aria-controls={saidId}
          aria-label={t('detail.card.source.of', { words: said, field: title })}
          onClick={() => setOpened(!isOpened)}
        >
          {said}
        </Button>
        {onEdit && (
          <Button
            size="small"
            aria-label={t('detail.card.edit.of', { field: title })}
            onClick={onEdit}
          >
            {t('detail.card.edit.open')}
          </Button>
        )}
      </div>
    </div>
  );
}

function Others(props: {
  others: ModelCardField['others'];
  kind: CardFieldKind;
  title: string;
}) {
  const classes = useStyles();
  const { t } = useTexts(modelCardsTranslationRef);
  if (props.others.length === 0) return null;
  return (
    <>
      <p className={classes.others}>{t('detail.card.source.others')}</p>
      <ul>
        {props.others.map((other, index) => (
          <li key={index}>
            <StatementShown
              statement={other}
              fieldKind={props.kind}
              title={props.title}
            />
            <Provenance provenance={other.provenance} />
          </li>
        ))}
      </ul>
    </>
  );
}
