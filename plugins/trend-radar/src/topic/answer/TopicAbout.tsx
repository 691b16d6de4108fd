import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  Radar,
  TopicDetail,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { radarRouteRef } from '../../routes';
import { trendRadarTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  description: {
    margin: theme.spacing(0, 0, 1.5),
    maxWidth: 720,
    fontSize: 14,
    lineHeight: 1.5,
    color: theme.palette.text.secondary,
  },
  lists: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 3),
  },
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 2),
    margin: 0,
    padding: 0,
    listStyle: 'none',
    fontSize: 14,
  },
  tags: { gap: theme.spacing(0.5, 1) },
  tag: {
    display: 'inline-block',
    padding: '1px 8px',
    borderRadius: 4,
    fontSize: 13,
    lineHeight: '22px',
    color: theme.palette.text.primary,
    backgroundColor: theme.palette.action.selected,
    '&:focus-visible': { outline: `2px solid ${theme.palette.primary.main}` },
  },
}));

/** What the topic is: description, where to read more, and the tags as ways to its neighbours on the radar. */
export function TopicAbout(props: {
  topic: TopicDetail;
  radar: Radar | undefined;
}) {
  const { topic, radar } = props;
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const radarPath = useRouteRef(radarRouteRef);
  return (
    <>
      <p className={classes.description}>{topic.description}</p>
      <div className={classes.lists}>
        {topic.links.length > 0 && (
          <ul aria-label={t('topic.answer.links')} className={classes.list}>
            {topic.links.map(({ title, url }) => (
              <li key={url}>
                <Link to={url}>{title}</Link>
              </li>
            ))}
          </ul>
        )}
        {topic.tags.length > 0 && (
          <ul
            aria-label={t('topic.answer.tags')}
            className={`${classes.list} ${classes.tags}`}
          >
            {topic.tags.map(tag => (
              <li key={tag}>
                {radar ? (
                  <Link
                    to={`${radarPath({
                      radarId: radar.id,
                    })}?tag=${encodeURIComponent(tag)}`}
                    className={classes.tag}
                    title={t('topic.answer.tagTitle', {
                      radar: radar.title,
                      tag,
                    })}
                  >
                    {tag}
                  </Link>
                ) : (
                  <span className={classes.tag}>{tag}</span>
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}
