import type { RadarDefinitionSource } from '@almanac/backstage-plugin-insights-node';

/**
 * The radar of the web platform. The rings speak for a platform team whose products must work in all core browsers;
 * who decides otherwise copies the file and names it in `insights.radars`.
 */
export const webPlatformRadar: RadarDefinitionSource = {
  file: 'web-platform.yaml',
  yaml: `apiVersion: almanac.io/v1
kind: Radar
id: web-platform
title: Web platform
description: >-
  Which features of the web platform our products may rely on, from what the newest releases of Chrome, Edge, Firefox and
  Safari support, weighted by today's usage. Features that their standards discourage are not on the radar, however wide
  their support.
signal: web-platform:support-share
quadrants:
  - id: css
    title: CSS
    description: Selectors, layout, colour, animation and everything else in a style sheet.
    tag: area:css
  - id: html
    title: HTML & SVG
    description: Elements and attributes, with SVG and MathML.
    tag: area:html
  - id: javascript
    title: JavaScript
    description: The language and its standard library, with WebAssembly.
    tag: area:javascript
  - id: api
    title: Web APIs
    description: What browsers and HTTP offer to scripts, from storage to sensors.
    tag: area:api
rings:
  - id: adopt
    title: Adopt
    description: >-
      Works for nearly everyone, and has for two and a half years, so older devices have it too. Use it without a fallback;
      replace polyfills.
    when: { atLeast: 0.95, forPeriods: 30 }
  - id: trial
    title: Trial
    description: >-
      Works in the newest release of nearly every browser, but people with older ones are still around. Use it where the
      page also works without it.
    when: { atLeast: 0.95 }
  - id: assess
    title: Assess
    description: >-
      Works for most people, or support is growing. Build a prototype behind feature detection and watch the browsers that
      lack it.
    when: { any: [{ atLeast: 0.5 }, { verdict: [rising, emerging], atLeast: 0.1 }] }
  - id: hold
    title: Hold
    description: Works for few, or was removed again. Do not build on it; plan the way out where it is in use.
hysteresis: 0.02
movementPeriods: 12
truth: { ring: adopt, milestone: Baseline widely available }
`,
};
