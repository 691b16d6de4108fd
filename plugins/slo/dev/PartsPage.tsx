import { InfoCard } from '@backstage/core-components';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { EntitySlosCard } from '../src/entitySlos/EntitySlosCard';
import { EntitySlosContent } from '../src/entitySlos/EntitySlosContent';
import { SloSpecimens } from '../src/gallery/SloSpecimens';
import { SloHealth } from '../src/sloHealth/SloHealth';

const entityOf = (name: string) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name, namespace: 'default' },
});

/**
 * What the plugin puts on pages of others: the home widget in two widths, the card and the tab of components, and its
 * section of the gallery.
 */
export function PartsPage() {
  return (
    <main style={{ padding: 24 }}>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 24 }}>
        {[640, 320].map(width => (
          <div key={width} style={{ width }}>
            <InfoCard title="SLOs that need somebody">
              <SloHealth />
            </InfoCard>
          </div>
        ))}
        {['checkout', 'without-slos'].map(name => (
          <div key={name} style={{ width: 480 }}>
            <EntityProvider entity={entityOf(name)}>
              <EntitySlosCard />
            </EntityProvider>
          </div>
        ))}
      </div>
      <EntityProvider entity={entityOf('payments-api')}>
        <EntitySlosContent />
      </EntityProvider>
      <SloSpecimens />
    </main>
  );
}
