import { contents } from "../../content/texts";
import { texts } from "../../language/texts";

/** What is said around what items say, to staff, who read of somebody else. */
export const contentsForStaff = texts(
  {
    ...contents.fi,
    youAt: "Henkilö, {time}",
    youWrote: "Henkilö kirjoitti",
    unanswered: "Henkilö ei vastannut tähän",
    opened: "Henkilö avasi sen {time}",
    openedNoTime: "Henkilö avasi sen",
    notOpened: "Henkilö ei ole avannut sitä",
    subscribed: "Henkilö on listalla",
    unsubscribed: "Henkilö ei ole enää listalla",
    brochure: "Henkilö pyysi esitteen: {name}",
  },
  {
    ...contents.sv,
    youAt: "Personen, {time}",
    youWrote: "Personen skrev",
    unanswered: "Personen svarade inte på det här",
    opened: "Personen öppnade det {time}",
    openedNoTime: "Personen öppnade det",
    notOpened: "Personen har inte öppnat det",
    subscribed: "Personen är med på listan",
    unsubscribed: "Personen är inte längre med på listan",
    brochure: "Personen bad om broschyren {name}",
  },
  {
    ...contents.en,
    youAt: "The person, {time}",
    youWrote: "The person wrote",
    unanswered: "The person left this empty",
    opened: "The person opened it {time}",
    openedNoTime: "The person opened it",
    notOpened: "The person has not opened it",
    subscribed: "The person is on the list",
    unsubscribed: "The person is no longer on the list",
    brochure: "The person asked for the brochure {name}",
  },
);
