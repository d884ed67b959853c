import { texts } from "../../../language/texts";

export const personsTexts = texts(
  {
    title: "Hae henkilö",
    lead: "Hae se, jonka asiaa hoidat. Haku ja jokainen katselu kirjataan henkilön omaan lokiin.",
    openWhy: "Kun avaat henkilön, teet uuden katselun samassa tarkoituksessa. Näet hänen yhteystietonsa ja sen, mitä hänestä on tallessa.",
  },
  {
    title: "Sök en person",
    lead: "Sök den vars ärende du sköter. Sökningen och varje visning loggas i personens egen logg.",
    openWhy: "När du öppnar en person gör du en ny visning för samma ändamål. Du ser personens kontaktuppgifter och vad som finns sparat.",
  },
  {
    title: "Find a person",
    lead: "Find the one whose matter you handle. The search and each look are logged in the person's own log.",
    openWhy: "When you open a person, that is another look for the same purpose. You see their contact details and what is held about them.",
  },
);
