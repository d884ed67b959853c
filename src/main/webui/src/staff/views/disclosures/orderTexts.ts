import { texts } from "../../../language/texts";

/** What is said of the order by which an authority got data. */
export const orderTexts = texts(
  {
    order: "Viranomaisen määräys",
    number: "Määräyksen numero ja päiväys",
    numberHint: "Ilman henkilötietoja.",
    hiddenWhy: "Jos määräys kieltää kertomasta luovutuksesta vielä, henkilö näkee sen vasta määräpäivänä.",
    hidden: "Henkilölle ei vielä saa kertoa",
    until: "Henkilö näkee luovutuksen tästä päivästä alkaen",
    untilHint: "Jos määräystä jatketaan, muuta päivää valvonnassa ennen kuin se tulee.",
    officerAlone: "Jos määräys kieltää kertomasta luovutuksesta henkilölle, älä kirjaa sitä tässä. Sen kirjaa tietosuojavastaava.",
  },
  {
    order: "Myndighetens order",
    number: "Orderns nummer och datum",
    numberHint: "Utan personuppgifter.",
    hiddenWhy: "Om ordern förbjuder att utlämnandet berättas ännu, ser personen det först den dag som bestämts.",
    hidden: "Personen får inte veta om det ännu",
    until: "Personen ser utlämnandet från och med den här dagen",
    untilHint: "Om ordern förlängs, ändra dagen i tillsynen innan den kommer.",
    officerAlone: "Om ordern förbjuder att utlämnandet berättas för personen, anteckna det inte här. Dataskyddsombudet antecknar det.",
  },
  {
    order: "The authority's order",
    number: "The order's number and date",
    numberHint: "Without personal data.",
    hiddenWhy: "If the order forbids that the disclosure is told yet, the person sees it only on the day that was set.",
    hidden: "The person must not be told yet",
    until: "The person sees the disclosure from this day on",
    untilHint: "If the order is prolonged, change the day under oversight before it comes.",
    officerAlone: "If the order forbids that the person is told of the disclosure, do not enter it here. The data protection officer enters it.",
  },
);
