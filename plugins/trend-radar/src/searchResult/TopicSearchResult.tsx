import Chip from '@material-ui/core/Chip';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  DefaultResultListItem,
  type DefaultResultListItemProps,
} from '@backstage/plugin-search-react';
import { trendRadarTranslationRef } from '../translation';

type SearchDocument = NonNullable<DefaultResultListItemProps['result']>;

/** What the document of a topic has beyond those of others. */
interface TopicDocument extends SearchDocument {
  ring?: string;
  radar?: string;
}

/** A topic on a radar among the results of the portal's search, with its ring beside it. */
export function TopicSearchResult(
  props: DefaultResultListItemProps & { result?: TopicDocument },
) {
  const { t } = useTranslationRef(trendRadarTranslationRef);
  const { ring, radar } = props.result ?? {};
  return (
    <DefaultResultListItem
      {...props}
      lineClamp={3}
      secondaryAction={
        ring &&
        radar && (
          <Chip
            size="small"
            label={t('searchResult.ringOn', { ring, radar })}
          />
        )
      }
    />
  );
}
