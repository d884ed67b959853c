import { type ComponentType, lazy } from "react";
import { dataQuery, queries } from "../api/queries";

/** A view: the address that opens it, and what shows it. */
export interface View {
  path: string;
  View: ComponentType;
  /** Loads it, which it does by itself too when it is shown. */
  load: () => Promise<unknown>;
  /** Begins to read what it shows first, for whoever is signed in. */
  read?: () => unknown;
  /** Whether it can be seen without a login. */
  open?: boolean;
  /** Whether it has something for a login that is linked to nobody. */
  unlinked?: boolean;
}

/** Every view of the page. Names of what is opened stand behind a colon; each view loads on its own. */
export const ROUTES: readonly View[] = [
  { path: "/", ...later(() => import("../views/start")), open: true, unlinked: true },
  { path: "/my/data", ...later(() => import("../views/data")), read: () => queries.prefetchQuery(dataQuery()) },
  { path: "/my/data/:category", ...later(() => import("../views/category")) },
  { path: "/my/data/:category/:id", ...later(() => import("../views/item")) },
  { path: "/my/contact-details", ...later(() => import("../views/contact")) },
  { path: "/my/marketing", ...later(() => import("../views/marketing")), unlinked: true },
  { path: "/my/rights", ...later(() => import("../views/rights")), unlinked: true },
  { path: "/my/rights/:right", ...later(() => import("../views/right")), unlinked: true },
  { path: "/my/requests", ...later(() => import("../views/requests")), unlinked: true },
  { path: "/my/requests/:id", ...later(() => import("../views/request")), unlinked: true },
  { path: "/my/farewell", ...later(() => import("../views/farewell")), open: true, unlinked: true },
  { path: "/my/copy", ...later(() => import("../views/copy")) },
  { path: "/my/seen", ...later(() => import("../views/seen")) },
  { path: "/my/notice", ...later(() => import("../views/notice")), open: true, unlinked: true },
  { path: "/my/help", ...later(() => import("../views/help")), open: true, unlinked: true },
  { path: "/my/accessibility", ...later(() => import("../views/accessibility")), open: true, unlinked: true },
];

/** The views that the header offers, in their order. */
export const DOORS = ["/my/data", "/my/marketing", "/my/requests", "/my/seen"] as const;

/** Staff's page, which has a frame and views of its own. */
export const StaffsPage = lazy(() => import("../staff/frame/StaffsPage"));

/** A view that loads on its own. */
function later(load: () => Promise<{ default: ComponentType }>): Pick<View, "View" | "load"> {
  return { View: lazy(load), load };
}
