import {
  BlipDetail,
  keepTogether,
  Radar,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { shownRing } from '../../radar/shownRing';
import { trendRadarTranslationRef } from '../../translation';
import { useSaid } from '../useSaid';

/** What holds, with the advice of its ring: what was decided, and only then what is suggested; without a decision that alone. */
export function RingLead(props: {
  radar: Radar;
  blip: BlipDetail;
  /** What must be known to read it right. */
  notes: (string | false | null | undefined)[];
}) {
  const { radar, blip } = props;
  const { decision, suggestion } = blip;
  const classes = useSaid();
  const { t } = useTexts(trendRadarTranslationRef);
  const ring = radar.rings.find(({ id }) => id === shownRing(radar, blip));
  // A decided ring that the radar has no more places nothing.
  const isDecided = Boolean(decision) && decision?.ring === ring?.id;
  const evidence =
    ring?.id === suggestion.ring ? 'evidenceAgrees' : 'evidenceDiffers';
  const sentence = keepTogether(suggestion.sentence);
  const notes = [
    ...props.notes,
    t(`topic.ring.${isDecided ? 'beforeSuggested' : 'decision'}`),
  ].filter(Boolean);
  return (
    <>
      {isDecided && (
        <p className={classes.sentence}>
          {t('topic.ring.decided', {
            ring: ring?.title ?? '',
            topic: blip.title,
          })}{' '}
          {ring?.description}
        </p>
      )}
      <p className={classes.sentence}>
        {isDecided && `${t(`topic.ring.${evidence}`)} `}
        {sentence} {!isDecided && ring?.description}
      </p>
      <p className={classes.note}>{keepTogether(notes.join(' '))}</p>
    </>
  );
}
