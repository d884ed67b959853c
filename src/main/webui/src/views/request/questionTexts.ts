import { texts } from "../../language/texts";
import { requestTexts } from "./texts";

const own = texts(
  {
    print: "Tulosta tämä viesti",
    filedOpen: "Viestisi on meillä",
    filedRepeated: "Sinulla oli jo sama viesti avoinna. Liitimme tämän siihen.",
    state: "Missä viesti on",
    asked: "Mitä kirjoitit",
    write: "Kirjoita lisää",
    identifyWhy: "Liitä kuva tai asiakirja, josta henkilöllisyytesi näkyy. Peitä se, mitä emme tarvitse, kuten henkilötunnuksen loppu. Poistamme tiedoston, kun viesti on käsitelty.",
    cancel: "Peru tämä viesti",
    cancelWhat: "Emme käsittele viestiä enää, ja siihen liitetyt tiedostot poistetaan. Voit kirjoittaa myöhemmin uudelleen.",
    cancelSure: "Kyllä, peru viesti",
    cancelLeave: "Pidä viesti voimassa",
    cancelled: "Viesti on peruttu.",
  },
  {
    print: "Skriv ut det här meddelandet",
    filedOpen: "Vi har fått ditt meddelande",
    filedRepeated: "Du hade redan samma meddelande öppet. Vi lade till det här till det.",
    state: "Var meddelandet är",
    asked: "Vad du skrev",
    write: "Skriv mer",
    identifyWhy: "Bifoga en bild eller en handling som visar vem du är. Täck över det som vi inte behöver, till exempel slutet av personbeteckningen. Vi raderar filen när meddelandet har behandlats.",
    cancel: "Ta tillbaka meddelandet",
    cancelWhat: "Vi behandlar inte meddelandet längre, och filerna som hör till det raderas. Du kan skriva igen senare.",
    cancelSure: "Ja, ta tillbaka meddelandet",
    cancelLeave: "Låt meddelandet gälla",
    cancelled: "Meddelandet har tagits tillbaka.",
  },
  {
    print: "Print this message",
    filedOpen: "We have your message",
    filedRepeated: "You had the same message open already. We added this one to it.",
    state: "Where the message is",
    asked: "What you wrote",
    write: "Write more",
    identifyWhy: "Attach a picture or a document that shows who you are. Cover what we do not need, such as the end of your personal identity code. We delete the file when the message has been dealt with.",
    cancel: "Take this message back",
    cancelWhat: "We stop dealing with the message, and the files attached to it are deleted. You can write again later.",
    cancelSure: "Yes, take the message back",
    cancelLeave: "Leave the message as it is",
    cancelled: "The message has been taken back.",
  },
);

/** The texts of a request where it is a message to the officer: that is not asked for, granted or carried out. */
export const questionTexts: typeof requestTexts = {
  fi: { ...requestTexts.fi, ...own.fi },
  sv: { ...requestTexts.sv, ...own.sv },
  en: { ...requestTexts.en, ...own.en },
};
