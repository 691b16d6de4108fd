import { makeStyles } from '@material-ui/core/styles';
import {
  formatNumber,
  ModelCard,
  ModelCardWritten,
  Notice,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../../translation';
import { MoreButton } from '../../lib/MoreButton';
import { useLongList } from '../../lib/useLongList';
import { LossRow } from './LossRow';
import { LossGroup, lossGroups } from './lossGroups';
import { exportMessages } from './messages';
import { PlaceRow } from './PlaceRow';

const SHOWN_FIRST = 20;

const useStyles = makeStyles(theme => ({
  title: {
    margin: theme.spacing(2, 0, 0),
    fontSize: 16,
    fontWeight: 600,
    lineHeight: 1.4,
  },
  why: {
    margin: theme.spacing(0.25, 0, 1),
    fontSize: 14,
    lineHeight: 1.5,
    color: theme.palette.text.secondary,
  },
  list: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    fontSize: 14,
    lineHeight: 1.5,
  },
}));

/** What a format cannot carry: how much, and by kind what is lost and why. */
export function Losses(props: {
  losses: ModelCardWritten['losses'];
  groups: ModelCardWritten['lossGroups'];
  /** What is said on the card, as far as it is known. */
  card: ModelCard | undefined;
}) {
  const { losses, card } = props;
  const groups = lossGroups(losses, props.groups);
  const { t } = useTexts(modelCardsTranslationRef);
  if (groups.length === 0) {
    return (
      <Notice tone="good" icon="check">
        {t('detail.card.export.lossless')}
      </Notice>
    );
  }
  return (
    <>
      <Notice tone="attention" icon="warning">
        {t('detail.card.export.losses', {
          count: groups.reduce((sum, { count }) => sum + count, 0),
        })}
      </Notice>
      {groups.map(group => (
        <Group key={group.kind} group={group} card={card} />
      ))}
    </>
  );
}

function Group(props: { group: LossGroup; card: ModelCard | undefined }) {
  const { kind, count, why, losses, places, leftOff } = props.group;
  const classes = useStyles();
  const { t } = useTexts(modelCardsTranslationRef);
  const { shown, left, showMore } = useLongList(losses, SHOWN_FIRST);
  const isKnown = Object.hasOwn(exportMessages.loss, kind);
  return (
    <section>
      <h3 className={classes.title}>
        {isKnown ? t(`detail.card.export.loss.${kind}.title`) : kind} (
        {formatNumber(count)})
      </h3>
      <p className={classes.why}>
        {isKnown ? t(`detail.card.export.loss.${kind}.why`) : why}
      </p>
      <ul className={classes.list}>
        {places.map(place => (
          <PlaceRow key={`${place.of} ${place.pattern}`} place={place} />
        ))}
        {shown.map(loss => (
          <LossRow
            key={JSON.stringify([loss.of, loss.pointer])}
            loss={loss}
            card={props.card}
          />
        ))}
      </ul>
      <MoreButton left={left} onMore={showMore} />
      {leftOff > 0 && (
        <p className={classes.why}>
          {t('detail.card.export.leftOff', {
            count: leftOff,
            number: formatNumber(leftOff),
          })}
        </p>
      )}
    </section>
  );
}
