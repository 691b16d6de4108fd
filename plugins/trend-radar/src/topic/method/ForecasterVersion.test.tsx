import { screen } from '@testing-library/react';
import { renderInTestApp } from '@backstage/test-utils';
import { modelRouteRef } from '../../routes';
import { ForecasterVersion } from './ForecasterVersion';

describe('the version of the forecaster behind a forecast', () => {
  it('leads to the card of that very version', async () => {
    await renderInTestApp(<ForecasterVersion version="1.2.1+größe" />, {
      mountedRoutes: { '/models/:registry/:name': modelRouteRef },
    });
    expect(
      screen.getByRole('link', {
        name: 'Model card of version 1.2.1+größe',
      }),
    ).toHaveAttribute(
      'href',
      '/models/built-in/trend-forecaster?version=1.2.1%2Bgr%C3%B6%C3%9Fe',
    );
  });

  it('leads to its latest trial, too, which may be of a later day', async () => {
    await renderInTestApp(<ForecasterVersion version="1.2.1" />, {
      mountedRoutes: { '/models/:registry/:name': modelRouteRef },
    });
    expect(
      screen.getByRole('link', { name: 'Its latest trial' }),
    ).toHaveAttribute('href', '/models/built-in/trend-forecaster');
  });

  it('is only named where the portal has no models', async () => {
    await renderInTestApp(<ForecasterVersion version="1.2.1" />);
    expect(screen.getByText('1.2.1')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /1\.2\.1/ })).toBeNull();
  });
});
