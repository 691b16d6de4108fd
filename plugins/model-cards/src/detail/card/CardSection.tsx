import { useId } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import Button from '@material-ui/core/Button';
import {
  PageSection,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';
import { CardFieldRow } from './CardFieldRow';
import { ShownField, ShownSection } from './fields/fieldsOfCard';
import { useFieldWords } from './fields/useFieldWords';

const useStyles = makeStyles(theme => ({
  unspoken: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0, 1),
    padding: theme.spacing(1, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
    fontSize: 13,
    lineHeight: '28px',
    color: theme.palette.text.secondary,
    '& > ul': {
      display: 'contents',
      margin: 0,
      padding: 0,
      listStyle: 'none',
    },
  },
  empty: {
    display: 'grid',
    gridTemplateColumns: '220px minmax(0, 1fr)',
    gap: theme.spacing(0, 2),
    marginTop: theme.spacing(2),
    borderTop: `1px solid ${theme.palette.divider}`,
    '&:focus': { outline: 'none' },
    '& > div': { borderTop: 'none' },
    '@media (max-width: 760px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  emptyTitle: {
    margin: 0,
    paddingTop: theme.spacing(1),
    fontSize: 16,
    fontWeight: 600,
    lineHeight: '28px',
  },
  say: { minWidth: 0 },
  name: { '&:focus': { outline: `2px solid ${theme.palette.primary.main}` } },
}));

/** A section of the card: what is said, and what nobody spoke of. */
export function CardSection(props: {
  section: ShownSection;
  onEdit?(field: ShownField): void;
}) {
  const { section, onEdit } = props;
  const words = useFieldWords();
  const unspoken = section.fields.filter(({ field }) => !field);
  if (unspoken.length === section.fields.length) {
    return <EmptySection section={section} onEdit={onEdit} />;
  }
  return (
    <PageSection
      anchor={`/${section.name}`}
      title={words.section(section.name)}
    >
      {section.fields.map(
        shown =>
          shown.field && (
            <CardFieldRow
              key={shown.pointer}
              shown={shown}
              field={shown.field}
              onEdit={onEdit && (() => onEdit(shown))}
            />
          ),
      )}
      {unspoken.length > 0 && <Unspoken fields={unspoken} onEdit={onEdit} />}
    </PageSection>
  );
}

/** A section that nobody spoke of takes a line. */
function EmptySection(props: {
  section: ShownSection;
  onEdit?(field: ShownField): void;
}) {
  const { section, onEdit } = props;
  const classes = useStyles();
  const titleId = useId();
  const words = useFieldWords();
  return (
    <section
      id={`/${section.name}`}
      aria-labelledby={titleId}
      tabIndex={-1}
      className={classes.empty}
    >
      <h2 id={titleId} className={classes.emptyTitle}>
        {words.section(section.name)}
      </h2>
      <Unspoken fields={section.fields} onEdit={onEdit} />
    </section>
  );
}

/** Fields that nobody spoke of: neither known nor said to be unknown. */
function Unspoken(props: {
  fields: readonly ShownField[];
  onEdit?(field: ShownField): void;
}) {
  const { fields, onEdit } = props;
  const classes = useStyles();
  const words = useFieldWords();
  const { t } = useTexts(modelCardsTranslationRef);
  return (
    <div className={classes.unspoken}>
      <span>{t('detail.card.unspoken')}</span>
      <ul>
        {fields.map(shown => {
          const title = words.field(shown.section, shown.name);
          return (
            <li key={shown.pointer}>
              {onEdit ? (
                <Button
                  id={shown.pointer}
                  size="small"
                  color="primary"
                  className={classes.say}
                  aria-label={t('detail.card.edit.say', { field: title })}
                  onClick={() => onEdit(shown)}
                >
                  {title}
                </Button>
              ) : (
                <span id={shown.pointer} tabIndex={-1} className={classes.name}>
                  {title}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
