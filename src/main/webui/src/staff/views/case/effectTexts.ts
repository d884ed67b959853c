import { texts } from "../../../language/texts";

const FI_WHERE = "{one, select, yes {: {where}} other {{categories, plural, =0 {} one { # tietoryhmästä} other { # tietoryhmästä}}}}";
const SV_WHERE = "{one, select, yes {: {where}} other {{categories, plural, =0 {} one { ur # uppgiftsgrupp} other { ur # uppgiftsgrupper}}}}";
const EN_WHERE = "{one, select, yes {: {where}} other {{categories, plural, =0 {} one { in # category} other { in # categories}}}}";

/** What granting a request does, on its button and before it. */
export const effectTexts = texts(
  {
    effect: "Mitä hyväksyminen tekee",
    done: "{right, select, erasure {Poistetaan nyt} restriction {Käsittelyä rajoitetaan} objection {Käsittely lopetetaan} rectification {Oikaistaan} contact {Vastataan} other {Tulee jäljennökseen}}: {parts}.",
    later: "Tehdään vasta, kun este poistuu: {parts}.",
    kept: "{right, select, erasure {Säilytetään} restriction {Ei rajoiteta} objection {Käsittely jatkuu} rectification {Jää ennalleen} other {Sisältö ei tule jäljennökseen}}: {part}.",
    carryOut: `{right, select, erasure {{count, plural, =0 {Hyväksy: mitään ei poisteta nyt} one {Poista # tieto} other {Poista # tietoa}}${FI_WHERE}} restriction {{count, plural, one {Rajoita # tiedon käsittelyä} other {Rajoita # tiedon käsittelyä}}${FI_WHERE}} objection {{count, plural, one {Lopeta # tiedon käsittely} other {Lopeta # tiedon käsittely}}${FI_WHERE}} rectification {{count, plural, one {Oikaise # kohta} other {Oikaise # kohtaa}}${FI_WHERE}} contact {Merkitse viesti käsitellyksi} portability {{count, plural, one {Anna # tieto siirrettäväksi} other {Anna # tietoa siirrettäväksi}}${FI_WHERE}} other {{count, plural, one {Anna jäljennös: # tieto} other {Anna jäljennös: # tietoa}}${FI_WHERE}}}`,
  },
  {
    effect: "Vad ett bifall gör",
    done: "{right, select, erasure {Raderas nu} restriction {Behandlingen begränsas} objection {Behandlingen upphör} rectification {Rättas} contact {Besvaras} other {Kommer med i kopian}}: {parts}.",
    later: "Görs först när hindret är borta: {parts}.",
    kept: "{right, select, erasure {Sparas} restriction {Begränsas inte} objection {Behandlingen fortsätter} rectification {Förblir som det är} other {Innehållet kommer inte med i kopian}}: {part}.",
    carryOut: `{right, select, erasure {{count, plural, =0 {Bifall: ingenting raderas nu} one {Radera # uppgift} other {Radera # uppgifter}}${SV_WHERE}} restriction {{count, plural, one {Begränsa behandlingen av # uppgift} other {Begränsa behandlingen av # uppgifter}}${SV_WHERE}} objection {{count, plural, one {Avsluta behandlingen av # uppgift} other {Avsluta behandlingen av # uppgifter}}${SV_WHERE}} rectification {{count, plural, one {Rätta # punkt} other {Rätta # punkter}}${SV_WHERE}} contact {Anteckna meddelandet som behandlat} portability {{count, plural, one {Ge # uppgift att flytta} other {Ge # uppgifter att flytta}}${SV_WHERE}} other {{count, plural, one {Ge en kopia: # uppgift} other {Ge en kopia: # uppgifter}}${SV_WHERE}}}`,
  },
  {
    effect: "What granting does",
    done: "{right, select, erasure {Deleted now} restriction {Processing is restricted} objection {Processing stops} rectification {Corrected} contact {Answered} other {Goes into the copy}}: {parts}.",
    later: "Done only when what delays it has ended: {parts}.",
    kept: "{right, select, erasure {Kept} restriction {Not restricted} objection {Processing goes on} rectification {Stays as it is} other {Content stays out of the copy}}: {part}.",
    carryOut: `{right, select, erasure {{count, plural, =0 {Grant: nothing is deleted now} one {Delete # item} other {Delete # items}}${EN_WHERE}} restriction {{count, plural, one {Restrict processing of # item} other {Restrict processing of # items}}${EN_WHERE}} objection {{count, plural, one {Stop processing # item} other {Stop processing # items}}${EN_WHERE}} rectification {{count, plural, one {Correct # field} other {Correct # fields}}${EN_WHERE}} contact {Mark the message as dealt with} portability {{count, plural, one {Give # item to take along} other {Give # items to take along}}${EN_WHERE}} other {{count, plural, one {Give a copy: # item} other {Give a copy: # items}}${EN_WHERE}}}`,
  },
);
