import Chip from '@material-ui/core/Chip';
import {
  DefaultResultListItem,
  type DefaultResultListItemProps,
} from '@backstage/plugin-search-react';

type SearchDocument = NonNullable<DefaultResultListItemProps['result']>;

/** What the document of a model has beyond those of others. */
interface ModelDocument extends SearchDocument {
  registry?: string;
}

/** A model among the results of the portal's search, with its registry beside it. */
export function ModelSearchResult(
  props: DefaultResultListItemProps & { result?: ModelDocument },
) {
  const { registry } = props.result ?? {};
  return (
    <DefaultResultListItem
      {...props}
      lineClamp={3}
      secondaryAction={registry && <Chip size="small" label={registry} />}
    />
  );
}
