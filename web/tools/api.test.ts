import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

import { SCHEMA, types } from "./api.mjs";

it("types what the desk answers as its document has it", async () => {
  const written = readFileSync(SCHEMA, "utf8");
  expect(written === (await types()), "src/api/schema.d.ts is not current. Run: npm run api").toBe(true);
});
