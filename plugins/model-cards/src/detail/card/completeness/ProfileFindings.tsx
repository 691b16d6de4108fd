import { makeStyles } from '@material-ui/core/styles';
import Button from '@material-ui/core/Button';
import {
  ModelCardCompleteness,
  PagePart,
  useTexts,
  CodedText,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../../translation';
import { focusOn } from '../../lib/focusOn';
import { ModelCardOpenHeading } from '../../lib/modelTypes';
import { OutsideLink } from '../../markdown/OutsideLink';
import { fieldAt, ShownField, ShownSection } from '../fields/fieldsOfCard';
import { useFieldWords } from '../fields/useFieldWords';

const useStyles = makeStyles(theme => ({
  root: {
    marginTop: theme.spacing(2),
    padding: theme.spacing(0, 0, 0, 2),
    borderLeft: `2px solid ${theme.palette.divider}`,
    fontSize: 14,
    lineHeight: 1.5,
  },
  list: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    '& > li': {
      display: 'flex',
      flexWrap: 'wrap',
      justifyContent: 'space-between',
      gap: theme.spacing(0.5, 2),
      padding: theme.spacing(1, 0),
      borderTop: `1px solid ${theme.palette.divider}`,
    },
  },
  words: {
    flex: '1 1 320px',
    '& > p': { margin: 0 },
    '& > p:first-child': { fontWeight: 500 },
  },
  quiet: {
    margin: theme.spacing(0, 0, 1),
    fontSize: 13,
    color: theme.palette.text.secondary,
    overflowWrap: 'anywhere',
  },
}));

/** Headings of a profile that the card does not answer, each with what would. */
export function ProfileFindings(props: {
  profile: ModelCardCompleteness;
  sections: readonly ShownSection[];
  onEdit?(field: ShownField): void;
}) {
  const { profile, sections, onEdit } = props;
  const classes = useStyles();
  const { t } = useTexts(modelCardsTranslationRef);
  return (
    <div className={classes.root}>
      <PagePart title={profile.title}>
        <p className={classes.quiet}>
          {t('detail.card.completeness.sentence', {
            answered: String(profile.answered),
            asked: String(profile.asked),
          })}{' '}
          {profile.notApplicable > 0 &&
            t('detail.card.completeness.notApplicable', {
              count: profile.notApplicable,
            })}{' '}
          {t('detail.card.completeness.source')}{' '}
          <OutsideLink address={profile.source} />
        </p>
        {profile.findings.length === 0 && (
          <p>{t('detail.card.completeness.allAnswered')}</p>
        )}
        <ul className={classes.list}>
          {profile.findings.map(finding => (
            <OpenHeading
              key={finding.ruleId}
              finding={finding}
              field={fieldAt(sections, finding.pointer)}
              onEdit={onEdit}
            />
          ))}
        </ul>
        {profile.outside.length > 0 && (
          <p className={classes.quiet}>
            {t('detail.card.completeness.outside', {
              headings: profile.outside.join(', '),
            })}
          </p>
        )}
      </PagePart>
    </div>
  );
}

function OpenHeading(props: {
  finding: ModelCardOpenHeading;
  field: ShownField | undefined;
  onEdit?(field: ShownField): void;
}) {
  const { finding, field, onEdit } = props;
  const classes = useStyles();
  const words = useFieldWords();
  const { t } = useTexts(modelCardsTranslationRef);
  const title = field && words.field(field.section, field.name);
  return (
    <li>
      <div className={classes.words}>
        <p>
          {field && title
            ? t(`detail.card.completeness.${finding.kind}`, {
                field: `${words.section(field.section)}: ${title}`,
              })
            : finding.pointer}
        </p>
        <p>
          <CodedText text={`${finding.why} ${finding.fix}`} />
        </p>
        <p className={classes.quiet}>{finding.ruleId}</p>
      </div>
      {field && title && (
        <div data-no-print>
          <Button
            size="small"
            aria-label={t('detail.card.completeness.goTo', { field: title })}
            onClick={() => focusOn(field.pointer)}
          >
            {t('detail.card.completeness.go')}
          </Button>
          {onEdit && (
            <Button
              size="small"
              color="primary"
              aria-label={t('detail.card.completeness.answerOf', {
                field: title,
              })}
              onClick={() => onEdit(field)}
            >
              {t('detail.card.completeness.answer')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
