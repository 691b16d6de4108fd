import {
  formatDuration,
  PlainTable,
  plainWord,
  SloAlertEpisode,
  StateChip,
  Time,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../translation';
import { SloLink } from './SloLink';
import { useAlertWindowWords } from './useAlertWindowWords';

/**
 * The times that alerts were pending or fired, one line each.
 *
 * @param props - `of`: the column that tells them apart, beside their severity: the windows of an alert of one SLO, or the
 * SLO among several
 */
export function AlertEpisodes(props: {
  episodes: readonly SloAlertEpisode[];
  caption: string;
  of: 'windows' | 'slo';
}) {
  const { t } = useTexts(sloTranslationRef);
  return (
    <PlainTable
      caption={props.caption}
      columns={[
        { title: t('parts.episodes.state') },
        { title: t('parts.episodes.severity') },
        { title: t(`parts.episodes.${props.of}`) },
        { title: t('parts.episodes.began') },
        { title: t('parts.episodes.fired') },
        { title: t('parts.episodes.lasted'), align: 'right' },
      ]}
    >
      {props.episodes.map(episode => (
        <Episode key={episode.id} episode={episode} of={props.of} />
      ))}
    </PlainTable>
  );
}

function Episode(props: { episode: SloAlertEpisode; of: 'windows' | 'slo' }) {
  const { episode, of } = props;
  const { severity, heldFrom, heldUntil, firedAt, resolvedAt } = episode;
  const classes = usePlainTable();
  const { t } = useTexts(sloTranslationRef);
  const windows = useAlertWindowWords();
  const isKnown = severity === 'page' || severity === 'ticket';
  const toDo = !resolvedAt && (
    <div className={classes.note}>{episode.whatToDo}</div>
  );
  return (
    <tr>
      <td>
        <StateChip state={episode.state} />
      </td>
      <td>
        {isKnown ? t(`detail.words.severity.${severity}`) : plainWord(severity)}
      </td>
      {of === 'slo' ? (
        <td style={{ minWidth: 180 }}>
          <SloLink slo={{ name: episode.slo, title: episode.title }} />
          {toDo}
        </td>
      ) : (
        <td style={{ minWidth: 130 }}>
          {windows(episode)}
          {toDo}
        </td>
      )}
      <td>
        <Time at={heldFrom} />
      </td>
      <td>
        {firedAt ? (
          <Time at={firedAt} />
        ) : (
          t(resolvedAt ? 'parts.episodes.notFired' : 'parts.episodes.notYet')
        )}
      </td>
      <td className={classes.number}>
        {resolvedAt
          ? formatDuration(Date.parse(heldUntil) - Date.parse(heldFrom))
          : t('parts.episodes.ongoing')}
      </td>
    </tr>
  );
}
