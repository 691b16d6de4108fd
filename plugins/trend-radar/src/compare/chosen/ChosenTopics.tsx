import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import Close from '@material-ui/icons/Close';
import { Link } from '@backstage/core-components';
import {
  memberColours,
  MiddleTruncate,
  usePaletteMode,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import type { CompareView } from '../useCompareView';
import { namesOf, type NamedTopic } from './namedTopics';
import { useTopicHref } from './useTopicHref';

const MOST_CHARACTERS = 40;

const useStyles = makeStyles(theme => ({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    margin: theme.spacing(0, 0, 1.5),
    padding: 0,
    listStyle: 'none',
    fontSize: 14,
  },
  topic: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(1),
    minHeight: 36,
    maxWidth: '100%',
    paddingLeft: theme.spacing(1.5),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: 6,
    backgroundColor: theme.palette.background.paper,
    overflowWrap: 'anywhere',
  },
  name: { minWidth: 0, overflow: 'hidden' },
  swatch: { width: 12, height: 12, borderRadius: 3, flex: 'none' },
  quiet: {
    flex: 'none',
    whiteSpace: 'nowrap',
    color: theme.palette.text.secondary,
  },
}));

const STANDINGS = {
  'unknown-topic': 'compare.chosen.unknown',
  'no-series': 'compare.chosen.noValues',
  'no-analysis-yet': 'compare.chosen.pending',
} as const;

/** What is compared, each with its colour, the way to its page, and out of the comparison. */
export function ChosenTopics(props: {
  topics: readonly NamedTopic[];
  view: CompareView;
}) {
  const { topics, view } = props;
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const mode = usePaletteMode();
  const colours = memberColours(
    topics.map(({ topicId }) => topicId),
    mode,
  );
  const names = namesOf(topics);
  return (
    <ul className={classes.list} aria-label={t('compare.chosen.label')}>
      {topics.map(({ topicId, problem }) => {
        const name = names.get(topicId) ?? topicId;
        const isKnown = problem?.id !== 'unknown-topic';
        return (
          <li key={topicId} className={classes.topic}>
            <span
              className={classes.swatch}
              style={{ backgroundColor: colours.get(topicId) }}
            />
            <span className={classes.name}>
              {isKnown ? (
                <TopicLink topicId={topicId} name={name} radar={view.radar} />
              ) : (
                <MiddleTruncate text={name} maxCharacters={MOST_CHARACTERS} />
              )}
            </span>
            {problem && Object.hasOwn(STANDINGS, problem.id) && (
              <span className={classes.quiet}>{t(STANDINGS[problem.id])}</span>
            )}
            <IconButton
              size="small"
              aria-label={t('compare.chosen.remove', { topic: name })}
              title={t('compare.chosen.remove', { topic: name })}
              onClick={() => view.remove(topicId)}
            >
              <Close fontSize="small" aria-hidden />
            </IconButton>
          </li>
        );
      })}
    </ul>
  );
}

/** To the page of the topic on its radar; a name alone where it is on none. */
function TopicLink(props: {
  topicId: string;
  name: string;
  radar: string | undefined;
}) {
  const { topicId, name } = props;
  const href = useTopicHref(topicId, props.radar);
  const words = <MiddleTruncate text={name} maxCharacters={MOST_CHARACTERS} />;
  return href ? <Link to={href}>{words}</Link> : words;
}
