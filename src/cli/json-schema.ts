import * as z from 'zod/mini';
import { articleSchema, SCHEMA_VERSION } from '../core/article/schema.js';

/** The JSON Schema (draft 2020-12) of an article, as `article-clean schema` prints it and the package ships it. */
export function jsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(articleSchema, { target: 'draft-2020-12' });
  return {
    $schema,
    title: 'Article',
    description: `A clean article, as article-clean writes it. Schema version ${SCHEMA_VERSION}.`,
    ...rest,
  };
}
