import { texts } from "../../language/texts";

/** Categories whose own name speaks to the person, as staff calls them. */
export const categoryTexts = texts(
  { "sent-messages": "Henkilölle lähetetyt viestit" },
  { "sent-messages": "Meddelanden till personen" },
  { "sent-messages": "Messages sent to the person" },
);
