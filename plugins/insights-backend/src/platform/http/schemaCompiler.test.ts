import { openApiDocument } from '../../schema/openapi.generated';
import { listApiPaths } from './apiOperations';
import { schemaCompiler } from './schemaCompiler';

describe('schemaCompiler', () => {
  const compilerOf = schemaCompiler(openApiDocument, { validateSchema: true });

  it('compiles every schema that an operation takes or answers', () => {
    const schemas = listApiPaths(openApiDocument)
      .flatMap(({ operations }) => operations)
      .flatMap(({ parameters, bodySchema, responses }) => [
        ...parameters.map(({ schema }) => schema),
        ...(bodySchema ? [bodySchema] : []),
        ...Object.values(responses).flatMap(({ content = {} }) =>
          Object.values(content).map(({ schema }) => schema),
        ),
      ]);

    const compiled = schemas.map(schema => compilerOf(schema)());

    expect(compiled.length).toBeGreaterThan(100);
  });

  it('follows references into the document, also from within', () => {
    const check = compilerOf({
      type: 'array',
      items: { $ref: '#/components/schemas/SloSpan' },
    })();

    const span = { start: '2026-11-26T00:00:00Z', end: 'soon' };
    expect(check([{ ...span, end: span.start }])).toBe(true);
    expect(check([span])).toBe(false);
  });

  it('says which reference leads nowhere', () => {
    const compile = compilerOf({ $ref: '#/components/schemas/NotThere' });

    expect(() => compile()).toThrow('NotThere');
  });
});
