import { texts } from "../../language/texts";

/** What categories are called whose words speak to the person, where staff reads them. */
export const categoryTexts = texts(
  { "sent-messages": "Henkilölle lähetetyt viestit" },
  { "sent-messages": "Meddelanden till personen" },
  { "sent-messages": "Messages sent to the person" },
);
