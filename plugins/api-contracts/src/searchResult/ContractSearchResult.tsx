import Chip from '@material-ui/core/Chip';
import {
  DefaultResultListItem,
  type DefaultResultListItemProps,
} from '@backstage/plugin-search-react';

type SearchDocument = NonNullable<DefaultResultListItemProps['result']>;

/** What the document of an API has beyond those of others. */
interface ContractDocument extends SearchDocument {
  format?: string;
}

/** An API among the results of the portal's search, with the format of its definition beside it. */
export function ContractSearchResult(
  props: DefaultResultListItemProps & { result?: ContractDocument },
) {
  const { format } = props.result ?? {};
  return (
    <DefaultResultListItem
      {...props}
      lineClamp={3}
      secondaryAction={format && <Chip size="small" label={format} />}
    />
  );
}
