// Recipients of personal data that the tests disclose to: entered once, for they stay.
import { as } from "../portal/people.mjs";

const AUTHORITY = { name: "Testiviranomainen", contact: "kirjaamo@viranomainen.example", kind: "authority", country: "FI", channel: "post" };
const OTHER = { name: "Testitilintarkastajat Oy", contact: "tietosuoja@tilintarkastajat.example", kind: "other", country: "FI", channel: "post" };

/** An authority; its id. */
export const authority = () => entered("test-authority", AUTHORITY);

/** Somebody who is neither an authority, a partner nor a processor; its id. */
export const auditor = () => entered("test-auditor", OTHER);

async function entered(id, draft) {
  const { items } = await as("tiina", "GET", "/staff/recipients");
  if (!items.some((each) => each.id === id)) await as("tiina", "PUT", `/staff/recipients/${id}`, draft);
  return id;
}
