import {
  formatShare,
  PageSection,
  SloReview,
  Time,
  useEntityTitles,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { SloLink } from '../../parts/SloLink';
import { sloTranslationRef } from '../../translation';
import { useChangeList } from './useChangeList';

type Line = SloReview['ledgers'][number]['lines'][number];

function LedgerLine({
  line,
  titleOf,
}: {
  line: Line;
  titleOf: (entityRef: string) => string;
}) {
  const classes = useChangeList();
  const { t } = useTexts(sloTranslationRef);
  const { start, end, consumed, markers } = line;
  const titles = markers.map(({ title, dependency }) =>
    dependency
      ? t('review.ledgers.titleAt', { title, at: titleOf(dependency) })
      : title,
  );
  return (
    <div>
      {t('review.ledgers.line', {
        start: <Time at={start} />,
        end: <Time at={end} />,
        share: formatShare(consumed),
      })}{' '}
      <span className={classes.quiet}>
        {titles.length > 0 ? titles.join('; ') : t('review.ledgers.unknown')}
      </span>
    </div>
  );
}

/** What burnt most of the budgets that stand worst, with what was under way. */
export function LedgersSection(props: { ledgers: SloReview['ledgers'] }) {
  const classes = useChangeList();
  const { note } = usePlainTable();
  const { t } = useTexts(sloTranslationRef);
  const ledgers = props.ledgers.filter(({ lines }) => lines.length > 0);
  const titleOf = useEntityTitles(
    ledgers.flatMap(({ lines }) =>
      lines.flatMap(({ markers }) =>
        markers.flatMap(({ dependency }) => dependency ?? []),
      ),
    ),
  );
  return (
    <PageSection anchor="ledgers" title={t('review.ledgers.title')}>
      <p className={note}>
        {t(ledgers.length > 0 ? 'review.ledgers.note' : 'review.ledgers.none')}
      </p>
      <ul className={classes.list}>
        {ledgers.map(({ slo, title, objective, objectiveTitle, lines }) => (
          <li key={`${slo} ${objective}`}>
            <SloLink slo={{ name: slo, title }} />
            {objectiveTitle !== null && (
              <span className={classes.quiet}>
                {' '}
                {t('review.ledgers.worst', { objective: objectiveTitle })}
              </span>
            )}
            {lines.map(line => (
              <LedgerLine key={line.start} line={line} titleOf={titleOf} />
            ))}
          </li>
        ))}
      </ul>
    </PageSection>
  );
}
