import type { APIRoute } from 'astro';
import { JSON_SCHEMAS } from '../../site/json-files.ts';

export function getStaticPaths() {
  return Object.entries(JSON_SCHEMAS).map(([name, make]) => ({
    params: { name },
    props: { schema: make() },
  }));
}

/** The JSON Schema of a file of the site, or of an export of progress. */
export const GET: APIRoute<{ schema: object }> = ({ props }) => Response.json(props.schema);
