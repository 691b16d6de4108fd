import { featureSample } from '../__testUtils__/sampleSource';
import { type Area, areaOfFeature } from './areaOfFeature';
import type { Feature } from './WebPlatformSource';

const groups = {
  selectors: { name: 'Selectors', parent: 'css' },
  css: { name: 'CSS' },
  loop: { name: 'Loop', parent: 'loop' },
};

describe('areaOfFeature', () => {
  it.each<[string, Partial<Feature>, Area]>([
    ['its keys', { compat_features: ['css.selectors.has'] }, 'css'],
    ['SVG', { compat_features: ['svg.elements.a'] }, 'html'],
    [
      'WebAssembly',
      { compat_features: ['webassembly.tail-calls'] },
      'javascript',
    ],
    ['HTTP', { compat_features: ['http.headers.Accept'] }, 'api'],
    [
      'the language that interfaces mirror',
      {
        compat_features: [
          'html.elements.dialog',
          'api.HTMLDialogElement.show',
          'api.HTMLDialogElement.close',
          'api.Element.command_event',
        ],
      },
      'html',
    ],
    [
      'the most keys',
      { compat_features: ['html.elements.iframe.allow.x', 'api.A', 'api.B'] },
      'api',
    ],
    [
      'interfaces alone',
      { compat_features: ['api.HTMLVideoElement.requestVideoFrameCallback'] },
      'api',
    ],
    ['its groups, without keys', { group: ['selectors'] }, 'css'],
    [
      'its specification, without keys and groups',
      { spec: ['https://drafts.csswg.org/css-color-5/'] },
      'css',
    ],
    ['nothing at all', { group: ['loop', 'unknown'] }, 'api'],
  ])('follows %s', (_name, feature, area) => {
    expect(areaOfFeature(featureSample(feature), groups)).toBe(area);
  });
});
