import {
  SloReview,
  Time,
  useEntityTitles,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { SloLink } from '../../parts/SloLink';
import { sloTranslationRef } from '../../translation';
import { useChangeList } from './useChangeList';

/** Versions of definitions that began, the latest first. */
export function DefinitionChanges(props: {
  changes: SloReview['definitionChanges']['items'];
}) {
  const classes = useChangeList();
  const { note } = usePlainTable();
  const { t } = useTexts(sloTranslationRef);
  const titleOf = useEntityTitles(props.changes.flatMap(({ by }) => by ?? []));
  if (props.changes.length === 0) {
    return <p className={note}>{t('review.changes.noDefinitions')}</p>;
  }
  return (
    <ul className={classes.list}>
      {props.changes.map(({ slo, title, version, at, by }) => (
        <li key={`${slo} ${version}`}>
          <SloLink slo={{ name: slo, title }} />
          <span className={classes.quiet}>
            {t('review.changes.version', { version: String(version) })},{' '}
            <Time at={at} />,{' '}
            {by === null
              ? t('review.changes.byFile')
              : t('review.changes.by', { by: titleOf(by) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
