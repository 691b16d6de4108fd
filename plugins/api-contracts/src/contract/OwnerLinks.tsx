import {
  ContractConsumers,
  OwnerLink,
} from '@almanac/backstage-plugin-insights-react';

/** Owners of consumers, each a link, as they stand in a sentence. */
export function OwnerLinks({
  owners,
}: {
  owners: ContractConsumers['owners'];
}) {
  return (
    <>
      {owners.map(({ owner }, index) => (
        <span key={owner ?? ''}>
          {index > 0 && ', '}
          <OwnerLink owner={owner ?? undefined} />
        </span>
      ))}
    </>
  );
}
