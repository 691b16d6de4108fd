import {
  ModelSummary,
  TwoLines,
} from '@almanac/backstage-plugin-insights-react';
import { AliasList } from '../../parts/AliasList';

/** The first alias, and below it the others. */
export function AliasCell({ aliases }: Pick<ModelSummary, 'aliases'>) {
  const [first, ...others] = aliases;
  if (!first || others.length === 0) return <AliasList aliases={aliases} />;
  return (
    <TwoLines
      first={<AliasList aliases={[first]} />}
      second={<AliasList aliases={others} />}
    />
  );
}
