import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import {
  Disclosure,
  ModelCardView,
  useIsPrinting,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';
import { Digest } from '../lib/Digest';
import { ModelParts } from '../ModelParts';
import { VersionChoice } from '../versions/VersionChoice';
import { CardSection } from './CardSection';
import { CompletenessPart } from './completeness/CompletenessPart';
import { CardExport } from './export/CardExport';
import { FaultsPart } from './faults/FaultsPart';
import { ShownField, ShownSection } from './fields/fieldsOfCard';
import { CardHistory } from './history/CardHistory';
import { CardImport } from './import/CardImport';
import { SourcesPart } from './SourcesPart';

const useStyles = makeStyles(theme => ({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(1, 2),
  },
  tools: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0.5) },
  note: {
    margin: theme.spacing(1, 0),
    maxWidth: 720,
    fontSize: 13,
    lineHeight: 1.5,
    color: theme.palette.text.secondary,
  },
  end: { marginTop: theme.spacing(5) },
  completeness: {},
  onPaper: {
    display: 'flex',
    flexDirection: 'column',
    '& $completeness': { order: 1 },
    '& $end': { order: 2 },
  },
}));

/**
 * A card that is known: how complete it is, what is wrong in its files, its sections, where it comes from. On paper, where all is
 * open, what is missing comes behind what is said.
 */
export function CardContent(
  props: ModelParts & {
    card: ModelCardView;
    /** What an edit of it takes; null where it came without. */
    etag: string | null;
    sections: readonly ShownSection[];
    /** Why the reader may not say anything on it. */
    whyNotEdit?: string;
    onEdit?(field: ShownField): void;
  },
) {
  const { card, etag, sections, whyNotEdit, onEdit, ...parts } = props;
  const classes = useStyles();
  const { t } = useTexts(modelCardsTranslationRef);
  const isPrinting = useIsPrinting();
  const isEmpty = sections.every(({ fields }) =>
    fields.every(({ field }) => !field),
  );
  return (
    <div className={isPrinting ? classes.onPaper : undefined}>
      <div className={classes.head}>
        <VersionChoice {...parts} />
        <div className={classes.tools} data-no-print>
          <CardImport
            {...parts}
            card={onEdit && etag !== null ? { answer: card, etag } : undefined}
            sections={sections}
            whyNot={whyNotEdit}
          />
          <CardExport {...parts} />
          <Button size="small" onClick={() => window.print()}>
            {t('detail.card.print')}
          </Button>
        </div>
      </div>
      {whyNotEdit && (
        <p className={classes.note} data-no-print>
          {whyNotEdit}
        </p>
      )}
      {isEmpty && <p className={classes.note}>{t('detail.card.empty')}</p>}
      <FaultsPart faults={card.faults} />
      <div className={classes.completeness}>
        <CompletenessPart
          completeness={card.completeness}
          sections={sections}
          view={parts.view}
          onEdit={onEdit}
        />
      </div>
      {sections.map(section => (
        <CardSection key={section.name} section={section} onEdit={onEdit} />
      ))}
      <div className={classes.end}>
        <Disclosure title={t('detail.card.sources.title')} isShown={isPrinting}>
          <SourcesPart sources={card.sources} />
          <p className={classes.note}>
            {t('detail.card.sources.digest')} <Digest digest={card.digest} />
          </p>
        </Disclosure>
        {/* It is asked for when it is opened, and is no part of the card. */}
        <div data-no-print>
          <Disclosure title={t('detail.card.history.title')}>
            <CardHistory address={parts.address} />
          </Disclosure>
        </div>
      </div>
    </div>
  );
}
