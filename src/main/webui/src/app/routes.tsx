import type { ComponentType } from "react";

/** A view: the address that opens it, and what loads it. */
export interface Route {
  path: string;
  load: () => Promise<{ default: ComponentType }>;
  /** What it reads first about the person, by its own address. */
  reads?: (path: string) => string;
  /** Whether it names things by the portal's words for codes. */
  words?: boolean;
  /** Whether it can be seen without a login. */
  open?: boolean;
  /** Whether it has something for a login that is linked to nobody. */
  unlinked?: boolean;
}

/** Every view of the page. Names of what is opened stand behind a colon; each view loads on its own. */
export const ROUTES: readonly Route[] = [
  { path: "/", load: () => import("../views/start"), reads: () => "/api/v1/me/data", open: true, unlinked: true },
  { path: "/my/data", load: () => import("../views/data"), reads: () => "/api/v1/me/data" },
  { path: "/my/data/:category", load: () => import("../views/category"), words: true },
  { path: "/my/data/:category/:id", load: () => import("../views/item"), reads: sameName, words: true },
  { path: "/my/contact-details", load: () => import("../views/contact"), reads: () => "/api/v1/me/contact-details", words: true },
  { path: "/my/marketing", load: () => import("../views/marketing"), reads: () => "/api/v1/me/choices", words: true, unlinked: true },
  { path: "/my/rights", load: () => import("../views/rights"), unlinked: true },
  { path: "/my/rights/:right", load: () => import("../views/right"), words: true, unlinked: true },
  { path: "/my/requests", load: () => import("../views/requests"), reads: sameName, words: true, unlinked: true },
  { path: "/my/requests/:id", load: () => import("../views/request"), reads: sameName, words: true, unlinked: true },
  { path: "/my/farewell", load: () => import("../views/farewell"), open: true, unlinked: true },
  { path: "/my/copy", load: () => import("../views/copy") },
  { path: "/my/seen", load: () => import("../views/seen"), words: true },
  { path: "/my/notice", load: () => import("../views/notice"), open: true, unlinked: true },
  { path: "/my/help", load: () => import("../views/help"), open: true, unlinked: true },
  { path: "/my/accessibility", load: () => import("../views/accessibility"), open: true, unlinked: true },
];

/** The views that the header offers, in their order. */
export const DOORS = ["/my/data", "/my/marketing", "/my/requests", "/my/seen"] as const;

/** Staff's page, which has a frame and views of its own. */
export const loadStaffsPage = () => import("../staff/frame/StaffsPage");

/** The view that an address opens; an address is read as the page's router reads it. */
export function routeOf(path: string): Route | undefined {
  return ROUTES.find((route) => new RegExp(`^${route.path.replaceAll(/:\w+/g, "[^/]+")}/?$`, "i").test(path));
}

/** Where the portal has what stands at the address of a view of the same name. */
function sameName(path: string): string {
  return path.replace(/^\/my\//i, "/api/v1/me/").replace(/\/$/, "");
}
