import { useState } from "react";
import { matchRoute, useLocation, useRouter } from "wouter";
import { ROUTES } from "./routes";

/** Begins with what the first view needs while it is still being asked who is here. */
export function useBeginning(): void {
  const [path] = useLocation();
  const { parser } = useRouter();
  useState(() => {
    const first = ROUTES.find((route) => matchRoute(parser, route.path, path)[0]);
    // Whatever fails here is asked for again by the view, and told by it.
    first?.load().catch(() => undefined);
    first?.read?.();
  });
}
