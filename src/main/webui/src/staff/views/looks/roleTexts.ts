import { texts } from "../../../language/texts";

/** In which role somebody looked. */
export const roleTexts = texts(
  { "data-protection-officer": "tietosuojavastaava", "customer-service": "asiakaspalvelu" },
  { "data-protection-officer": "dataskyddsombud", "customer-service": "kundtjänst" },
  { "data-protection-officer": "data protection officer", "customer-service": "customer service" },
);

export type Role = keyof typeof roleTexts.fi;

/** Whether there are words for a role. */
export function isRole(role: string): role is Role {
  return role in roleTexts.fi;
}
