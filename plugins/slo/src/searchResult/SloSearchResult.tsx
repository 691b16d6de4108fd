import Chip from '@material-ui/core/Chip';
import {
  DefaultResultListItem,
  type DefaultResultListItemProps,
} from '@backstage/plugin-search-react';

type SearchDocument = NonNullable<DefaultResultListItemProps['result']>;

/** What the document of an SLO has beyond those of others. */
interface SloDocument extends SearchDocument {
  service?: string;
}

/** An SLO among the results of the portal's search, with its service beside it. */
export function SloSearchResult(
  props: DefaultResultListItemProps & { result?: SloDocument },
) {
  const { service } = props.result ?? {};
  return (
    <DefaultResultListItem
      {...props}
      lineClamp={3}
      secondaryAction={service && <Chip size="small" label={service} />}
    />
  );
}
