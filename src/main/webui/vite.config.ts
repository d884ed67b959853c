import optimizeLocales from "@react-aria/optimize-locales-plugin";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// In development Vite serves the page and passes on what is the portal's, so that both are one origin as in production.
// `Host` goes on as the browser sent it, for the portal makes the redirects of a login of it.
const portal = { target: process.env["PORTAL"] ?? "http://localhost:8080", changeOrigin: false };
const proxy = { "/api": portal, "/login": portal, "/logout": portal, "/staff/login": portal, "/staff/logout": portal, "/mock": portal };

// Few files, for on the way to a telephone each costs more than what is in it: what begins, React, and what most views share.
const GROUPS = [
  { name: "begin", tags: ["$initial" as const], priority: 3 },
  { name: "react", test: /node_modules[\\/](react|react-dom|scheduler|use-sync-external-store|moo|@messageformat)[\\/]/, priority: 2 },
  {
    name: "shared",
    test: /webui[\\/]src[\\/](app|api|design|language)[\\/](?!Field\.tsx)|frontend-contract[\\/]dist|node_modules[\\/](@tanstack|@lingui|openapi-fetch|regexparam|wouter)[\\/]/,
    minShareCount: 2,
    includeDependenciesRecursively: false,
  },
  {
    name: "held",
    test: /webui[\\/]src[\\/]content[\\/](Summary|summaryTexts|Own|useTerms|addresses)/,
    minShareCount: 2,
    includeDependenciesRecursively: false,
  },
];

export default defineConfig(({ command }) => ({
  // The portal writes the document, and serves the rest of the page from here.
  base: command === "build" ? "/page/" : "/",
  plugins: [react(), { ...optimizeLocales.vite({ locales: ["fi-FI", "sv-SE", "en-US"] }), enforce: "pre" }],
  server: { host: "localhost", port: 5173, proxy },
  build: {
    manifest: "manifest.json",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: { input: "src/main.tsx", output: { codeSplitting: { groups: GROUPS } } },
  },
}));
