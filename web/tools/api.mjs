// Writes src/api/schema.d.ts, the types of what the desk answers, from docs/openapi.json; a test tells when it is due.
// That document is written by `python tools/generate_docs.py` in the repository's root.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import openapiTS, { astToString } from "openapi-typescript";

export const SCHEMA = join(import.meta.dirname, "../src/api/schema.d.ts");

const HEAD = "// Made from docs/openapi.json by `npm run api`: do not edit.\n\n";

/** @returns {Promise<string>} the types as TypeScript */
export async function types() {
  const written = readFileSync(join(import.meta.dirname, "../../docs/openapi.json"), "utf8");
  // What is both sent and answered is two schemas: the page means the one answered.
  const document = JSON.parse(written.replaceAll(/([/"])(\w+)-Output"/g, '$1$2"'));
  return HEAD + astToString(await openapiTS(complete(document)));
}

/** An answer has every field, those with a default too; what is sent may leave these out. */
function complete(document) {
  const schemas = document.components.schemas;
  const sent = new Set();
  const send = (part) => {
    for (const [, name] of JSON.stringify(part).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (sent.has(name)) continue;
      sent.add(name);
      send(schemas[name]);
    }
  };
  for (const operation of Object.values(document.paths).flatMap(Object.values))
    send(operation.requestBody ?? {});
  for (const [name, schema] of Object.entries(schemas)) {
    if (schema.properties && !sent.has(name)) schema.required = Object.keys(schema.properties);
  }
  return document;
}

if (process.argv[1] === import.meta.filename) writeFileSync(SCHEMA, await types());
