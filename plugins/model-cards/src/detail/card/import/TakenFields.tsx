import { useId } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useTexts } from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../../translation';
import { ComparedField } from './comparedFields';
import { FieldToTake } from './FieldToTake';
import { TakeOver } from './useTakeOver';

const useStyles = makeStyles(theme => ({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: theme.spacing(0, 1),
  },
  title: { margin: 0, fontSize: 16, fontWeight: 600, lineHeight: 1.4 },
  note: {
    margin: theme.spacing(0.25, 0, 1),
    fontSize: 14,
    lineHeight: 1.5,
    color: theme.palette.text.secondary,
  },
  list: { margin: theme.spacing(0, 0, 2), padding: 0, listStyle: 'none' },
}));

/** Fields that can be taken over: those first that would outweigh what the card says. */
export function TakenFields(props: {
  takeOver: TakeOver;
  /** Of the card; null for a model without versions. */
  version: string | null;
}) {
  const { takeOver } = props;
  const of = (standing: ComparedField['standing']) =>
    takeOver.fields.filter(field => field.standing === standing);
  return (
    <>
      <Group standing="other" fields={of('other')} {...props} />
      <Group standing="new" fields={of('new')} {...props} />
    </>
  );
}

function Group(props: {
  standing: 'other' | 'new';
  fields: readonly ComparedField[];
  takeOver: TakeOver;
  version: string | null;
}) {
  const { standing, fields, takeOver, version } = props;
  const classes = useStyles();
  const titleId = useId();
  const { t } = useTexts(modelCardsTranslationRef);
  if (fields.length === 0) return null;
  const pointers = fields
    .filter(({ obstacle }) => !obstacle)
    .map(({ shown }) => shown.pointer);
  const areAll = pointers.every(takeOver.isChosen);
  return (
    <section aria-labelledby={titleId}>
      <div className={classes.head}>
        <h3 id={titleId} className={classes.title}>
          {t(`detail.card.import.${standing}.title`)} ({fields.length})
        </h3>
        {pointers.length > 1 && (
          <Button
            size="small"
            aria-describedby={titleId}
            onClick={() => takeOver.choose(pointers, !areAll)}
          >
            {t(
              areAll
                ? 'detail.card.import.chooseNone'
                : 'detail.card.import.chooseAll',
            )}
          </Button>
        )}
      </div>
      <p className={classes.note}>{t(`detail.card.import.${standing}.note`)}</p>
      <ul className={classes.list}>
        {fields.map(field => (
          <FieldToTake
            key={field.shown.pointer}
            compared={field}
            version={takeOver.isOfVersion ? null : version}
            isChosen={takeOver.isChosen(field.shown.pointer)}
            refused={takeOver.refused.get(field.shown.pointer)}
            onChoose={isChosen =>
              takeOver.choose([field.shown.pointer], isChosen)
            }
          />
        ))}
      </ul>
    </section>
  );
}
