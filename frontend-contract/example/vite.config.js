import { defineConfig } from "vite";

// Vite, because its development server is the proxy as well: page and portal are one origin, as in production.
// `Host` goes on as the browser sent it (changeOrigin: false), for the portal makes the redirects of a login of it.
const portal = { target: process.env.PORTAL ?? "http://localhost:8080", changeOrigin: false };
// `/mock` is the mock's: its login page, and `POST /mock/reset`.
const server = { host: "localhost", proxy: { "/api": portal, "/login": portal, "/logout": portal, "/mock": portal } };

export default defineConfig({ server, preview: server, build: { modulePreload: { polyfill: false } } });
