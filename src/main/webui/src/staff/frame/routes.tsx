import { type ComponentType, lazy } from "react";

/** A view of staff's: the address that opens it, and what shows it. */
export interface StaffView {
  path: string;
  View: ComponentType;
  /** Whether it is the data protection officer's alone. */
  officer?: boolean;
}

/** Every view of staff's page. Names of what is opened stand behind a colon; each view loads on its own. */
export const STAFF_ROUTES: readonly StaffView[] = [
  { path: "/staff", View: lazy(() => import("../views/home")) },
  { path: "/staff/requests", View: lazy(() => import("../views/queue")) },
  { path: "/staff/requests/new", View: lazy(() => import("../views/entry")) },
  { path: "/staff/requests/:id", View: lazy(() => import("../views/case")) },
  { path: "/staff/letters", View: lazy(() => import("../views/letters")) },
  { path: "/staff/letters/:id", View: lazy(() => import("../views/letter")) },
  { path: "/staff/persons", View: lazy(() => import("../views/persons")) },
  { path: "/staff/persons/:id", View: lazy(() => import("../views/person")) },
  { path: "/staff/persons/:id/:category", View: lazy(() => import("../views/holdings")) },
  { path: "/staff/blocks", View: lazy(() => import("../views/blocks")), officer: true },
  { path: "/staff/blocks/holds/:id", View: lazy(() => import("../views/hold")), officer: true },
  { path: "/staff/blocks/restrictions/:id", View: lazy(() => import("../views/restriction")), officer: true },
  { path: "/staff/disclosures", View: lazy(() => import("../views/disclosures")) },
  { path: "/staff/recipients", View: lazy(() => import("../views/recipients")) },
  { path: "/staff/deliveries", View: lazy(() => import("../views/deliveries")) },
  { path: "/staff/oversight", View: lazy(() => import("../views/oversight")), officer: true },
  { path: "/staff/oversight/retention", View: lazy(() => import("../views/retention")), officer: true },
  { path: "/staff/oversight/audit", View: lazy(() => import("../views/audit")), officer: true },
  { path: "/staff/oversight/looks", View: lazy(() => import("../views/looks")), officer: true },
  { path: "/staff/oversight/report", View: lazy(() => import("../views/report")), officer: true },
  { path: "/staff/oversight/hidden", View: lazy(() => import("../views/hidden")), officer: true },
];

/** The views that the header offers, in their order; and whether they are the officer's alone. */
export const STAFF_DOORS = {
  "/staff/requests": false,
  "/staff/persons": false,
  "/staff/blocks": true,
  "/staff/disclosures": false,
  "/staff/deliveries": false,
  "/staff/oversight": true,
} as const;
