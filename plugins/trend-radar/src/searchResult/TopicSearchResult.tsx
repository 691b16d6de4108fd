import Chip from '@material-ui/core/Chip';
import { Link } from '@backstage/core-components';
import {
  DefaultResultListItem,
  type DefaultResultListItemProps,
} from '@backstage/plugin-search-react';
import { useTexts } from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../translation';
import { compareLocation } from './compareLocation';

type SearchDocument = NonNullable<DefaultResultListItemProps['result']>;

/** What the document of a topic has beyond those of others. */
interface TopicDocument extends SearchDocument {
  ring?: string;
  radar?: string;
}

/** A topic among the results of the portal's search, with its ring and the way to a comparison beside it. */
export function TopicSearchResult(
  props: DefaultResultListItemProps & { result?: TopicDocument },
) {
  const { t } = useTexts(trendRadarTranslationRef);
  const { ring, radar, title, location } = props.result ?? {};
  const compare = location && compareLocation(location);
  return (
    <DefaultResultListItem
      {...props}
      lineClamp={3}
      secondaryAction={
        // An older index says nothing of radars.
        ring !== undefined && (
          <>
            <Chip
              size="small"
              label={
                ring && radar
                  ? t('searchResult.ringOn', { ring, radar })
                  : t('searchResult.onNoRadar')
              }
            />{' '}
            {compare && (
              <Link
                to={compare}
                aria-label={t('searchResult.compareOf', { topic: title ?? '' })}
              >
                {t('searchResult.compare')}
              </Link>
            )}
          </>
        )
      }
    />
  );
}
