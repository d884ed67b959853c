import type { Schema } from "@vastuugroup/privacy-portal-contract";
import type { Look } from "../../api/persons";
import type { AskedLook } from "../Purpose";

/** By what persons can be found. */
export const WAYS = ["email", "phone", "name", "source"] as const;
export type Way = (typeof WAYS)[number];

/** A search as it is typed. */
export interface Sought {
  way: Way;
  email: string;
  phone: string;
  familyName: string;
  givenName: string;
  /** Whether beginnings of the names are enough. */
  beginning: boolean;
  organisation: string;
  businessId: string;
  source: string;
  personId: string;
  look: AskedLook;
}

export const NOBODY: Sought = {
  way: "email",
  email: "",
  phone: "",
  familyName: "",
  givenName: "",
  beginning: false,
  organisation: "",
  businessId: "",
  source: "",
  personId: "",
  look: {},
};

/** The search that is sent: what stands in the other ways' fields is not. */
export function searchOf(sought: Sought, look: Look): Schema<"SubjectSearch"> {
  switch (sought.way) {
    case "email":
      return { ...look, email: sought.email.trim() };
    case "phone":
      return { ...look, phone: sought.phone.trim() };
    case "source":
      return { ...look, sourcePerson: { source: sought.source, personId: sought.personId.trim() } };
    case "name":
      return {
        ...look,
        name: {
          familyName: sought.familyName.trim(),
          match: sought.beginning ? "prefix" : "exact",
          ...filled("givenName", sought.givenName),
          ...filled("organisation", sought.organisation),
          ...filled("businessId", sought.businessId),
        },
      };
  }
}

function filled<Name extends string>(name: Name, value: string): Partial<Record<Name, string>> {
  return value.trim() === "" ? {} : ({ [name]: value.trim() } as Record<Name, string>);
}
