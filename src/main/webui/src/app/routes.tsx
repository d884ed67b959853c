import { type ComponentType, lazy } from "react";

/** A view: the address that opens it, and what shows it. */
export interface View {
  path: string;
  View: ComponentType;
  /** Whether it can be seen without a login. */
  open?: boolean;
  /** Whether it has something for a login that is linked to nobody. */
  unlinked?: boolean;
}

/** Every view of the page. Names of what is opened stand behind a colon; each view loads on its own. */
export const ROUTES: readonly View[] = [
  { path: "/", View: lazy(() => import("../views/start")), open: true, unlinked: true },
  { path: "/my/data", View: lazy(() => import("../views/data")) },
  { path: "/my/data/:category", View: lazy(() => import("../views/category")) },
  { path: "/my/data/:category/:id", View: lazy(() => import("../views/item")) },
  { path: "/my/contact-details", View: lazy(() => import("../views/contact")) },
  { path: "/my/marketing", View: lazy(() => import("../views/marketing")), unlinked: true },
  { path: "/my/rights", View: lazy(() => import("../views/rights")), unlinked: true },
  { path: "/my/rights/:right", View: lazy(() => import("../views/right")), unlinked: true },
  { path: "/my/requests", View: lazy(() => import("../views/requests")), unlinked: true },
  { path: "/my/requests/:id", View: lazy(() => import("../views/request")), unlinked: true },
  { path: "/my/farewell", View: lazy(() => import("../views/farewell")), open: true, unlinked: true },
  { path: "/my/copy", View: lazy(() => import("../views/copy")) },
  { path: "/my/seen", View: lazy(() => import("../views/seen")) },
  { path: "/my/notice", View: lazy(() => import("../views/notice")), open: true, unlinked: true },
  { path: "/my/help", View: lazy(() => import("../views/help")), open: true, unlinked: true },
  { path: "/my/accessibility", View: lazy(() => import("../views/accessibility")), open: true, unlinked: true },
];

/** The views that the header offers, in their order. */
export const DOORS = ["/my/data", "/my/marketing", "/my/requests", "/my/seen"] as const;

/** Staff's page, which has a frame and views of its own. */
export const StaffsPage = lazy(() => import("../staff/frame/StaffsPage"));
