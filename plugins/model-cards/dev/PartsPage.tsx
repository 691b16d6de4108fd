import { InfoCard } from '@backstage/core-components';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { EntityModelsCard } from '../src/entityModels/EntityModelsCard';
import { EntityModelsContent } from '../src/entityModels/EntityModelsContent';
import { ModelSpecimens } from '../src/gallery/ModelSpecimens';
import { ModelHealth } from '../src/modelHealth/ModelHealth';

const entityOf = (name: string) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name,
    namespace: 'default',
    annotations: { 'almanac.io/model': 'mlflow/demand-forecast' },
  },
});

/**
 * What the plugin puts on pages of others: the home widget in two widths, the card and the tab of entities, and its section
 * of the gallery.
 */
export function PartsPage() {
  return (
    <main style={{ padding: 24 }}>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 24 }}>
        {[640, 320].map(width => (
          <div key={width} style={{ width }}>
            <InfoCard title="Models that need attention">
              <ModelHealth />
            </InfoCard>
          </div>
        ))}
        {['planning-api', 'without-models'].map(name => (
          <div key={name} style={{ width: 480 }}>
            <EntityProvider entity={entityOf(name)}>
              <EntityModelsCard />
            </EntityProvider>
          </div>
        ))}
      </div>
      <EntityProvider entity={entityOf('planning-api')}>
        <EntityModelsContent />
      </EntityProvider>
      <ModelSpecimens />
    </main>
  );
}
