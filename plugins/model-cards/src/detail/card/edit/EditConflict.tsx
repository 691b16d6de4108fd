import { useId } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import {
  StateIcon,
  toneColours,
  usePaletteMode,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../../translation';
import { ShownField } from '../fields/fieldsOfCard';
import { Provenance } from '../Provenance';
import { StatementShown } from '../StatementShown';
import { FieldDraft, saidOf } from './FieldDraft';

const useStyles = makeStyles(theme => ({
  root: {
    margin: theme.spacing(0, 0, 2),
    padding: theme.spacing(1.5, 2),
    borderLeft: '3px solid',
    backgroundColor: theme.palette.action.hover,
    fontSize: 14,
    lineHeight: 1.5,
  },
  title: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1),
    margin: 0,
    fontSize: 16,
    fontWeight: 600,
    '& svg': { fontSize: 20 },
  },
  sides: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(260px, 100%), 1fr))',
    gap: theme.spacing(2),
    maxHeight: 360,
    overflow: 'auto',
    margin: theme.spacing(1, 0),
    '&:focus-visible': { outline: `2px solid ${theme.palette.primary.main}` },
    '& h4': { margin: theme.spacing(0, 0, 0.5), fontSize: 14 },
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** Somebody else changed the card meanwhile: what it says now beside what is written here, and the choice between both. */
export function EditConflict(props: {
  shown: ShownField;
  title: string;
  draft: FieldDraft;
  onTakeTheirs(): void;
  onKeepMine(): void;
}) {
  const { shown, title, draft } = props;
  const classes = useStyles();
  const titleId = useId();
  const { t } = useTexts(modelCardsTranslationRef);
  const colour = toneColours[usePaletteMode()].attention.text;
  const mine = saidOf(shown.pointer, shown.kind, draft);
  return (
    <section
      role="alert"
      aria-labelledby={titleId}
      className={classes.root}
      style={{ borderColor: colour }}
    >
      <h3 id={titleId} className={classes.title} style={{ color: colour }}>
        <StateIcon name="warning" />
        {t('detail.card.edit.conflict.title')}
      </h3>
      <div
        className={classes.sides}
        role="group"
        aria-label={t('detail.card.edit.conflict.both')}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
        tabIndex={0}
      >
        <div>
          <h4>{t('detail.card.edit.conflict.theirs')}</h4>
          {shown.field ? (
            <>
              <StatementShown
                statement={shown.field}
                fieldKind={shown.kind}
                title={title}
              />
              <Provenance provenance={shown.field.provenance} />
            </>
          ) : (
            t('detail.card.edit.conflict.nobody')
          )}
        </div>
        <div>
          <h4>{t('detail.card.edit.conflict.yours')}</h4>
          <StatementShown
            statement={{
              kind: mine.kind,
              value: mine.value ?? '',
              because: mine.because ?? null,
            }}
            fieldKind={shown.kind}
            title={title}
          />
        </div>
      </div>
      <div className={classes.actions}>
        <Button size="small" variant="outlined" onClick={props.onKeepMine}>
          {t('detail.card.edit.conflict.keepMine')}
        </Button>
        <Button size="small" variant="outlined" onClick={props.onTakeTheirs}>
          {t('detail.card.edit.conflict.takeTheirs')}
        </Button>
      </div>
    </section>
  );
}
