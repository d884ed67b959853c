import { portal } from "@vastuugroup/privacy-portal-contract";
import { language } from "../language/languages";
import { begun } from "./begun";
import { reach } from "./reached";

/** The portal, on the page's own origin, in the page's language. */
export const client = portal({ language, fetch: (request) => begun(request) ?? reach(request) });
