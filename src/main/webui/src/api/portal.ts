import { portal } from "@vastuugroup/privacy-portal-contract";
import { language } from "../language/languages";

/** The portal, on the page's own origin, in the page's language. */
export const client = portal({ language });
