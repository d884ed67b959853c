import { texts } from "../../language/texts";

/** What was looked at, by the operation that showed it. */
export const operationTexts = texts(
  {
    searchSubjects: "Henkilön haku",
    getSubject: "Mitä henkilöstä on tallessa",
    listSubjectItems: "Henkilön tietojen sisältö",
    listSubjectWaitingUpdates: "Odottavat päivitykset",
    getSubjectCallAudio: "Puhelun tallenne",
    listRequests: "Henkilön pyynnöt",
    getRequest: "Pyyntö",
    listRequestMessages: "Pyynnön viestit",
    getRequestMessage: "Pyynnön viesti",
    listRequestAttachments: "Pyynnön liitteiden luettelo",
    getRequestAttachment: "Pyynnön liite",
    getRequestCopy: "Jäljennös henkilön tiedoista",
    getPrintableRequestCopy: "Tulostettava jäljennös henkilön tiedoista",
    getRequestLetter: "Kirje henkilölle",
    listDisclosures: "Luovutusten luettelo",
    listAuditEvents: "Henkilön tapahtumat",
    listStaffLooks: "Henkilön katselut",
  },
  {
    searchSubjects: "Sökning av en person",
    getSubject: "Vad som finns om personen",
    listSubjectItems: "Innehållet i personens uppgifter",
    listSubjectWaitingUpdates: "Uppdateringar som väntar",
    getSubjectCallAudio: "Inspelning av ett samtal",
    listRequests: "Personens begäranden",
    getRequest: "En begäran",
    listRequestMessages: "Meddelanden i en begäran",
    getRequestMessage: "Ett meddelande i en begäran",
    listRequestAttachments: "Listan över bilagor till en begäran",
    getRequestAttachment: "En bilaga till en begäran",
    getRequestCopy: "En kopia av personens uppgifter",
    getPrintableRequestCopy: "En kopia för utskrift av personens uppgifter",
    getRequestLetter: "Ett brev till personen",
    listDisclosures: "Registret över utlämnanden",
    listAuditEvents: "Personens händelser",
    listStaffLooks: "Visningar av personen",
  },
  {
    searchSubjects: "Search for a person",
    getSubject: "What is held of the person",
    listSubjectItems: "The content of the person's data",
    listSubjectWaitingUpdates: "Updates that wait",
    getSubjectCallAudio: "Recording of a call",
    listRequests: "The person's requests",
    getRequest: "A request",
    listRequestMessages: "Messages of a request",
    getRequestMessage: "A message of a request",
    listRequestAttachments: "The list of files of a request",
    getRequestAttachment: "A file of a request",
    getRequestCopy: "A copy of the person's data",
    getPrintableRequestCopy: "A printable copy of the person's data",
    getRequestLetter: "A letter to the person",
    listDisclosures: "The register of disclosures",
    listAuditEvents: "The person's events",
    listStaffLooks: "Looks at the person",
  },
);

export type Operation = keyof typeof operationTexts.fi;

export const OPERATIONS = Object.keys(operationTexts.fi) as Operation[];

/** Whether there are words for an operation: a newer one may have none. */
export function isOperation(operation: string): operation is Operation {
  return operation in operationTexts.fi;
}
