// The licences of what is built into the page, for the file licenses.txt beside it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type { Plugin } from "vite";

const ROOT = join(import.meta.dirname, "..");
// The base map's shapes are made from it beforehand (src/map/base).
const MADE_FROM = ["world-atlas"];

/** A plugin that writes licenses.txt of the packages that the build took in. */
export function licenses(): Plugin {
  return {
    name: "licenses",
    apply: "build",
    generateBundle() {
      const source = text([...packagesOf([...this.getModuleIds()]), ...MADE_FROM]);
      this.emitFile({ type: "asset", fileName: "licenses.txt", source });
    },
  };
}

/** The packages that modules belong to, by the modules' paths. */
export function packagesOf(modules: readonly string[]): string[] {
  const names = modules.map((id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1]);
  return [...new Set(names.filter((name) => name !== undefined))];
}

/** Each package with its licence, word for word; throws where one has none. */
export function text(names: readonly string[]): string {
  const told = [...new Set(names)].toSorted().map((name) => {
    const folder = join(ROOT, "node_modules", name);
    const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    return `${name} ${version} (${license})\n\n${readFileSync(licenceOf(name, folder), "utf8").trim()}\n`;
  });
  return ["The page builds in these packages, each under its own licence.\n", ...told].join(
    `\n${"-".repeat(72)}\n\n`,
  );
}

/** Where a package's licence stands: with it or, where it comes without, kept in licenses/. */
function licenceOf(name: string, folder: string): string {
  const own = readdirSync(folder).find((file) => /^licen[cs]e(\.(md|txt))?$/i.test(file));
  if (own !== undefined) return join(folder, own);
  const kept = join(ROOT, "licenses", `${name}.txt`);
  if (existsSync(kept)) return kept;
  throw new Error(`${name} comes without its licence. Put the text of it into web/licenses/${name}.txt`);
}
