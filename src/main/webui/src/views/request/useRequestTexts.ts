import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { type Say, useTexts } from "../../language/texts";
import { questionTexts } from "./questionTexts";
import { requestTexts } from "./texts";

/** Gives the texts of a request, or of a message to the officer, which asks for nothing that is granted or carried out. */
export function useRequestTexts({ right }: Pick<Schema<"Request">, "right">): Say<keyof (typeof requestTexts)["fi"]> {
  return useTexts(right === "contact" ? questionTexts : requestTexts);
}
