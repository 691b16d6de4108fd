/** A JSON schema, or a reference to one inside the document. */
export type SchemaObject = { readonly [keyword: string]: unknown };

/** A parameter of an operation (OpenAPI 3.1, 4.8.12), as far as this backend reads it. */
export interface ParameterObject {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: SchemaObject;
  readonly [field: string]: unknown;
}

/** A reference object (OpenAPI 3.1, 4.8.23). */
export interface ReferenceObject {
  readonly $ref: string;
}

/** An answer of an operation (OpenAPI 3.1, 4.8.17). */
export interface ResponseObject {
  readonly description: string;
  readonly content?: {
    readonly [mediaType: string]: { readonly schema: SchemaObject };
  };
  readonly [field: string]: unknown;
}

/** One operation (OpenAPI 3.1, 4.8.10) with the permission that it asks for. */
export interface OperationObject {
  readonly operationId: string;
  /** Left out where it is that of the document; empty where it is answered without credentials. */
  readonly security?: readonly object[];
  /** On each operation that asks for credentials. */
  readonly 'x-permission'?: string;
  /** Id of the audit event; on each operation that changes state. */
  readonly 'x-audit'?: string;
  /** Largest body, on operations that take larger ones than others do. */
  readonly 'x-max-body-bytes'?: number;
  readonly 'x-max-lines-bytes'?: number;
  readonly deprecated?: boolean;
  /** Day since which it is deprecated, and day from which it may be gone. */
  readonly 'x-deprecated-since'?: string;
  readonly 'x-sunset'?: string;
  readonly parameters?: readonly (ParameterObject | ReferenceObject)[];
  readonly requestBody?: {
    readonly required?: boolean;
    readonly content: {
      readonly [mediaType: string]: {
        readonly schema: SchemaObject;
        readonly example?: unknown;
      };
    };
  };
  readonly responses: {
    readonly [status: string]: ResponseObject | ReferenceObject;
  };
  readonly [field: string]: unknown;
}

/** Methods that the API may use. */
export type OperationMethod = 'get' | 'put' | 'post' | 'delete' | 'patch';

/** All operations of one path. */
export type PathItemObject = {
  readonly [Method in OperationMethod]?: OperationObject;
} & {
  readonly parameters?: readonly (ParameterObject | ReferenceObject)[];
};

/** The parts of an OpenAPI 3.1 document that this backend reads. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly paths: { readonly [path: string]: PathItemObject };
  readonly components: {
    readonly parameters: { readonly [name: string]: ParameterObject };
    readonly responses: { readonly [name: string]: ResponseObject };
    readonly schemas: { readonly [name: string]: SchemaObject };
    readonly [section: string]: unknown;
  };
  readonly [field: string]: unknown;
}
