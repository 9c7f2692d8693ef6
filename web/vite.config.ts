import { defineConfig } from "vite";

import { licenses } from "./tools/licenses";

// Where `npm run dev` finds a desk's /api: the address that `reportedly serve` prints.
const desk = process.env["DESK"] ?? "http://127.0.0.1:8321";

export default defineConfig({
  plugins: [licenses()],
  // The licences of what is built in stay with it.
  esbuild: { jsx: "automatic", legalComments: "inline" },
  build: {
    outDir: "../src/reportedly/present/desk/static",
    emptyOutDir: true,
    target: "es2022",
    // light-dark() in the styles is kept as written.
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    // The desk's policy lets nothing run or style the page but its own files.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { host: "127.0.0.1", proxy: { "/api": { target: desk, changeOrigin: false } } },
});
