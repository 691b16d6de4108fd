import { screen } from '@testing-library/react';
import { renderPiece } from '../__testUtils__/renderPiece';
import { useBackendUrl } from './useBackendUrl';

function Found(props: { path: string }) {
  return <output data-testid="url">{useBackendUrl(props.path) ?? ''}</output>;
}

describe('useBackendUrl', () => {
  it('makes a path of the backend a whole address', async () => {
    renderPiece(<Found path="/api/insights/v1/topics/a%2Fb?own=true" />);
    const url = new URL((await screen.findByTestId('url')).textContent!);
    expect(url.protocol).toMatch(/^https?:$/);
    expect(`${url.pathname}${url.search}`).toBe(
      '/api/insights/v1/topics/a%2Fb?own=true',
    );
  });

  it.each([
    'https://elsewhere.example/api',
    '//elsewhere.example/api',
    '/\\elsewhere.example/api',
    '\\\\elsewhere.example/api',
    '/\t/elsewhere.example/api',
    '/\n/elsewhere.example/api',
    ' //elsewhere.example/api',
    'mailto:somebody@elsewhere.example',
    'api/insights',
    '',
  ])('has none for %j', async path => {
    renderPiece(<Found path={path} />);
    expect(await screen.findByTestId('url')).toBeEmptyDOMElement();
  });
});
