import { portal } from "@vastuugroup/privacy-portal-contract";
import { language } from "./words.js";

/** The portal, on the page's own origin, in the page's language. */
export const client = portal({ language });
