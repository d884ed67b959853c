import { texts } from "../language/texts";

/** What stands at the end of a list of which there is more. */
export const moreTexts = texts(
  {
    more: "Näytä lisää",
    fetching: "Haetaan…",
    shown: "Näkyvissä {shown} / {total}",
    all: "Siinä kaikki: {shown}.",
  },
  {
    more: "Visa fler",
    fetching: "Hämtar…",
    shown: "Visas {shown} av {total}",
    all: "Det var alla: {shown}.",
  },
  {
    more: "Show more",
    fetching: "Loading…",
    shown: "Showing {shown} of {total}",
    all: "That is all of them: {shown}.",
  },
);
