/** A JSON Schema, or a part of one. */
export type Schema = { readonly [keyword: string]: SchemaValue };
type SchemaValue = string | number | boolean | null | Schema | readonly SchemaValue[];

/** Properties of an object by name. */
export type Properties = Readonly<Record<string, Schema>>;

export const string: Schema = { type: 'string' };
export const number: Schema = { type: 'number' };
export const integer: Schema = { type: 'integer' };
export const boolean: Schema = { type: 'boolean' };
export const nothing: Schema = { type: 'null' };

/** Fixed words. */
export const words = (...choices: readonly string[]): Schema => ({ enum: choices });

/** Exactly this value. */
export const constant = (value: string | number | boolean): Schema => ({ const: value });

/** The schema or null. */
export const nullable = (schema: Schema): Schema => ({ anyOf: [schema, nothing] });

/** A list of. */
export const list = (items: Schema): Schema => ({ type: 'array', items });

/** A definition of the same document. */
export const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });

/** A schema with what it says in words. */
export const described = (description: string, schema: Schema): Schema => ({ description, ...schema });

/** An object with properties that are always there and others that may be. Nothing else may stand in it. */
export const object = (required: Properties, optional: Properties = {}): Schema => ({
  type: 'object',
  properties: { ...required, ...optional },
  required: Object.keys(required),
  additionalProperties: false,
});

/** An object whose keys are free and whose values are alike. */
export const mapOf = (values: Schema): Schema => ({ type: 'object', additionalProperties: values });

/** Several shapes told apart by their own constants. */
export const oneOf = (...schemas: readonly Schema[]): Schema => ({ oneOf: schemas });

/** A whole document of JSON Schema 2020-12. */
export const document = (name: string, title: string, schema: Schema, definitions: Properties): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `urn:duibiao:schema:${name}`,
  title,
  ...schema,
  $defs: definitions,
});
