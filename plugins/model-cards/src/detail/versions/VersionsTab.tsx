import { ModelParts } from '../ModelParts';
import { Ledger } from './promotions/Ledger';
import { WaitingPromotions } from './promotions/WaitingPromotions';
import { ShownVersion } from './ShownVersion';
import { VersionTable } from './VersionTable';

/** The versions, the one that is looked at, and which of them was to hold which alias. */
export function VersionsTab(parts: ModelParts) {
  return (
    <>
      <WaitingPromotions {...parts} />
      <VersionTable {...parts} />
      <ShownVersion {...parts} />
      <Ledger {...parts} />
    </>
  );
}
