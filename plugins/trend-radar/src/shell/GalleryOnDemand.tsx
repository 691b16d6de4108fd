import { lazy } from 'react';
import { Content } from '@backstage/core-components';
import { configApiRef, useApi } from '@backstage/core-plugin-api';
import { UnknownPage } from '@almanac/backstage-plugin-insights-react';
import type { GallerySection } from '../gallery';

const GalleryPage = lazy(() =>
  import('../gallery').then(m => ({ default: m.GalleryPage })),
);

/** The gallery, for those who work on the suite: in development, or where `insights.gallery` is on. */
export function GalleryOnDemand(props: { more?: GallerySection[] }) {
  const config = useApi(configApiRef);
  const isOn =
    process.env.NODE_ENV === 'development' ||
    config.getOptionalBoolean('insights.gallery');
  return isOn ? (
    <main>
      <Content noPadding>
        <GalleryPage more={props.more} />
      </Content>
    </main>
  ) : (
    <UnknownPage />
  );
}
