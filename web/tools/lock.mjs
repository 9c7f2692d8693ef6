// Strips from package-lock.json what is an address and not needed to install: funding links, resolved
// addresses.  Fails if any is left, so that the lock installs from whichever registry npm is set up for.
import { readFileSync, writeFileSync } from "node:fs";

const file = new URL("../package-lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(file, "utf8"));
for (const entry of Object.values(lock.packages)) {
  delete entry.funding;
  delete entry.resolved;
}
const text = `${JSON.stringify(lock, null, 2)}\n`;
const left = text.split("\n").filter((line) => line.includes("://"));
if (left.length > 0) {
  console.error(
    `package-lock.json still holds addresses:\n${left.join("\n")}\nMend tools/lock.mjs to strip them.`,
  );
  process.exit(1);
}
writeFileSync(file, text);
