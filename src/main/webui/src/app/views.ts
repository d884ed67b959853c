import { lazy } from "react";
import { loadStaffsPage, ROUTES } from "./routes";

/** The views of the table, each shown as soon as it is loaded. */
export const VIEWS = ROUTES.map((route) => ({ ...route, View: lazy(route.load) }));

export const StaffsPage = lazy(loadStaffsPage);
