import type { ReleasedApi } from './ReleasedApi';

/**
 * APIs that the demo company uses. The packages of their releases are dependencies under other names, one of each release;
 * dates are those of the commits that made the releases, as the repositories of their makers have them.
 */
export const RELEASED_APIS: readonly ReleasedApi[] = [
  {
    entityRef: 'api:default/figma',
    npmPackage: '@figma/rest-api-spec',
    repository: 'https://github.com/figma/rest-api-spec',
    releases: [
      {
        version: '0.37.0',
        releasedAt: '2026-03-30T18:33:12Z',
        commit: 'af94bebd8a00bdf5cd24a4a4dc65d9e7ee95e6ec',
        file: require.resolve('figma-api-0-37/openapi/openapi.yaml'),
      },
      {
        version: '0.34.0',
        releasedAt: '2025-09-29T20:21:27Z',
        commit: '04e02c356a295f7251f41aad7cb4f183114f00ac',
        file: require.resolve('figma-api-0-34/openapi/openapi.yaml'),
      },
      {
        version: '0.30.0',
        releasedAt: '2025-05-07T18:14:16Z',
        commit: '00adb468e790cee8f3ea51caae26d1908c2fa16a',
        file: require.resolve('figma-api-0-30/openapi/openapi.yaml'),
      },
      {
        version: '0.24.0',
        releasedAt: '2025-02-13T23:56:15Z',
        commit: 'd007229393af51c0b38e3486329874e4e86e8ab6',
        file: require.resolve('figma-api-0-24/openapi/openapi.yaml'),
      },
      {
        version: '0.20.0',
        releasedAt: '2024-10-25T20:46:55Z',
        commit: '46c8e9b17538f431c50e81f4a6aa9c11a5074656',
        file: require.resolve('figma-api-0-20/openapi/openapi.yaml'),
      },
      {
        version: '0.15.0',
        releasedAt: '2024-06-06T01:07:56Z',
        commit: '8d5153a2175538505bbbc7d3c3b8772220ea4776',
        file: require.resolve('figma-api-0-15/openapi/openapi.yaml'),
      },
      {
        version: '0.10.0',
        releasedAt: '2024-02-06T00:31:01Z',
        commit: 'cc494ca185e2becc6f6908eab6cf738dd2f995e6',
        file: require.resolve('figma-api-0-10/openapi/openapi.yaml'),
      },
    ],
  },
  {
    entityRef: 'api:default/netlify',
    npmPackage: '@netlify/open-api',
    repository: 'https://github.com/netlify/open-api',
    releases: [
      {
        version: '2.55.0',
        releasedAt: '2026-05-19T10:15:13Z',
        commit: '650803172c55155ec34dcad94602e058477a4a98',
        file: require.resolve('netlify-api-2-55/dist/swagger.json'),
      },
      {
        version: '2.45.0',
        releasedAt: '2025-12-01T13:40:54Z',
        commit: 'd3d49b4d07304f6d00649b3e6fc316d42e971d7f',
        file: require.resolve('netlify-api-2-45/dist/swagger.json'),
      },
      {
        version: '2.30.0',
        releasedAt: '2024-04-04T14:48:07Z',
        commit: '809b82901be3b7c74a4078b5b36a2fe56b447475',
        file: require.resolve('netlify-api-2-30/dist/swagger.json'),
      },
      {
        version: '2.15.0',
        releasedAt: '2023-02-20T10:23:35Z',
        commit: '8593e1c9898742cbe835a0e514a2cc3036e1cd7e',
        file: require.resolve('netlify-api-2-15/dist/swagger.json'),
      },
      {
        version: '2.5.2',
        releasedAt: '2021-10-20T18:05:06Z',
        commit: '0e796cc980d524747f035f41f7bc61bf9c7ec06e',
        file: require.resolve('netlify-api-2-5/dist/swagger.json'),
      },
      {
        version: '1.4.0',
        releasedAt: '2021-01-22T22:33:41Z',
        commit: '53f9fdd22c528978e4d08b6283095afd7d978b7a',
        file: require.resolve('netlify-api-1-4/dist/swagger.json'),
      },
      {
        version: '0.18.1',
        releasedAt: '2020-10-11T09:12:05Z',
        commit: 'f4d4c1c0f4fd3d04e876f0569a52dade45dab804',
        file: require.resolve('netlify-api-0-18/dist/swagger.json'),
      },
    ],
  },
  {
    entityRef: 'api:default/dialogporten',
    npmPackage: '@digdir/dialogporten-schema',
    repository: 'https://github.com/Altinn/dialogporten',
    releases: [
      {
        version: '1.118.6',
        releasedAt: '2026-07-15T10:21:36Z',
        commit: 'ff84a992fc8cb401793f261cde233a4dfe6f97fd',
        file: require.resolve('dialogporten-1-118/schema.verified.graphql'),
      },
      {
        version: '1.47.5',
        releasedAt: '2025-01-30T11:13:21Z',
        commit: '15484b5255881f9ffe966f5777606c757c7ba8e1',
        file: require.resolve('dialogporten-1-47/schema.verified.graphql'),
      },
      {
        version: '1.40.0',
        releasedAt: '2024-11-26T19:24:56Z',
        commit: '12e4b0bf875eb002b988e39ea856485788414d21',
        file: require.resolve('dialogporten-1-40/schema.verified.graphql'),
      },
      {
        version: '1.23.2',
        releasedAt: '2024-10-14T07:46:38Z',
        commit: 'fd2ce7725518fd9b2009c02699b2097df45a54aa',
        file: require.resolve('dialogporten-1-23/schema.verified.graphql'),
      },
      {
        version: '1.19.0',
        releasedAt: '2024-09-24T13:13:45Z',
        commit: '13ca9ab0f0706c3ba9222079de80c44fc1cd7916',
        file: require.resolve('dialogporten-1-19/schema.verified.graphql'),
      },
      {
        version: '1.18.0',
        releasedAt: '2024-09-16T14:36:26Z',
        commit: 'a01436953bc1039df52ebec806dc6ac397bc8e52',
        file: require.resolve('dialogporten-1-18/schema.verified.graphql'),
      },
      {
        version: '1.8.1',
        releasedAt: '2024-06-12T15:48:15Z',
        commit: '2d25a942d146cd0979eb1799fdf1784b3bc9e91f',
        file: require.resolve('dialogporten-1-8/schema.verified.graphql'),
      },
      {
        version: '1.7.1',
        releasedAt: '2024-05-31T09:49:06Z',
        commit: 'c7ce8d88450ae73202fc4a1afbc1515d2942e851',
        file: require.resolve('dialogporten-1-7/schema.verified.graphql'),
      },
    ],
  },
];
