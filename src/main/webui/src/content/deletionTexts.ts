import { texts } from "../language/texts";

/** What a deletion is called on a button, by the category of what is deleted. */
export const deletion = texts(
  {
    "contact-details": "{count, plural, one {Poista nämä yhteystiedot} other {Poista nämä # yhteystietoa}}",
    organisations: "{count, plural, one {Poista tämä rooli} other {Poista nämä # roolia}}",
    "user-profile": "{count, plural, one {Poista tämä käyttäjäprofiili} other {Poista nämä # käyttäjäprofiilia}}",
    "orders-and-billing": "{count, plural, one {Poista tämä asiakirja} other {Poista nämä # asiakirjaa}}",
    logins: "{count, plural, one {Poista tämä kirjautuminen} other {Poista nämä # kirjautumista}}",
    feedback: "{count, plural, one {Poista tämä palaute} other {Poista nämä # palautetta}}",
    "chat-conversations": "{count, plural, one {Poista tämä keskustelu} other {Poista nämä # keskustelua}}",
    "call-recordings": "{count, plural, one {Poista tämä tallenne} other {Poista nämä # tallennetta}}",
    "support-tickets": "{count, plural, one {Poista tämä tiketti} other {Poista nämä # tikettiä}}",
    correspondence: "{count, plural, one {Poista tämä viestinvaihto} other {Poista nämä # viestinvaihtoa}}",
    "sent-messages": "{count, plural, one {Poista tämä viesti} other {Poista nämä # viestiä}}",
    "page-views": "{count, plural, one {Poista tämä sivun avaus} other {Poista nämä # sivun avausta}}",
    "web-visits": "{count, plural, one {Poista tämä käynti} other {Poista nämä # käyntiä}}",
    "social-media-reactions": "{count, plural, one {Poista tämä reaktio} other {Poista nämä # reaktiota}}",
    "marketing-prohibitions": "{count, plural, one {Poista tämä valinta} other {Poista nämä # valintaa}}",
    consents: "{count, plural, one {Poista tämä suostumus} other {Poista nämä # suostumusta}}",
    "mailing-list-subscriptions": "{count, plural, one {Poista tämä tilaus} other {Poista nämä # tilausta}}",
    interests: "{count, plural, one {Poista tämä kiinnostuksen kohde} other {Poista nämä # kiinnostuksen kohdetta}}",
    other: "{count, plural, one {Poista tämä tieto} other {Poista nämä # tietoa}}",
  },
  {
    "contact-details": "{count, plural, one {Radera de här kontaktuppgifterna} other {Radera dessa # kontaktuppgifter}}",
    organisations: "{count, plural, one {Radera den här rollen} other {Radera dessa # roller}}",
    "user-profile": "{count, plural, one {Radera den här användarprofilen} other {Radera dessa # användarprofiler}}",
    "orders-and-billing": "{count, plural, one {Radera det här dokumentet} other {Radera dessa # dokument}}",
    logins: "{count, plural, one {Radera den här inloggningen} other {Radera dessa # inloggningar}}",
    feedback: "{count, plural, one {Radera den här responsen} other {Radera dessa # responser}}",
    "chat-conversations": "{count, plural, one {Radera den här chatten} other {Radera dessa # chattar}}",
    "call-recordings": "{count, plural, one {Radera den här inspelningen} other {Radera dessa # inspelningar}}",
    "support-tickets": "{count, plural, one {Radera det här ärendet} other {Radera dessa # ärenden}}",
    correspondence: "{count, plural, one {Radera den här brevväxlingen} other {Radera dessa # brevväxlingar}}",
    "sent-messages": "{count, plural, one {Radera det här meddelandet} other {Radera dessa # meddelanden}}",
    "page-views": "{count, plural, one {Radera den här sidvisningen} other {Radera dessa # sidvisningar}}",
    "web-visits": "{count, plural, one {Radera det här besöket} other {Radera dessa # besök}}",
    "social-media-reactions": "{count, plural, one {Radera den här reaktionen} other {Radera dessa # reaktioner}}",
    "marketing-prohibitions": "{count, plural, one {Radera det här valet} other {Radera dessa # val}}",
    consents: "{count, plural, one {Radera det här samtycket} other {Radera dessa # samtycken}}",
    "mailing-list-subscriptions": "{count, plural, one {Radera den här prenumerationen} other {Radera dessa # prenumerationer}}",
    interests: "{count, plural, one {Radera det här intresset} other {Radera dessa # intressen}}",
    other: "{count, plural, one {Radera den här uppgiften} other {Radera dessa # uppgifter}}",
  },
  {
    "contact-details": "{count, plural, one {Delete these contact details} other {Delete these # sets of contact details}}",
    organisations: "{count, plural, one {Delete this role} other {Delete these # roles}}",
    "user-profile": "{count, plural, one {Delete this user profile} other {Delete these # user profiles}}",
    "orders-and-billing": "{count, plural, one {Delete this document} other {Delete these # documents}}",
    logins: "{count, plural, one {Delete this login} other {Delete these # logins}}",
    feedback: "{count, plural, one {Delete this feedback} other {Delete these # pieces of feedback}}",
    "chat-conversations": "{count, plural, one {Delete this conversation} other {Delete these # conversations}}",
    "call-recordings": "{count, plural, one {Delete this recording} other {Delete these # recordings}}",
    "support-tickets": "{count, plural, one {Delete this ticket} other {Delete these # tickets}}",
    correspondence: "{count, plural, one {Delete this correspondence} other {Delete these # exchanges of letters}}",
    "sent-messages": "{count, plural, one {Delete this message} other {Delete these # messages}}",
    "page-views": "{count, plural, one {Delete this page view} other {Delete these # page views}}",
    "web-visits": "{count, plural, one {Delete this visit} other {Delete these # visits}}",
    "social-media-reactions": "{count, plural, one {Delete this reaction} other {Delete these # reactions}}",
    "marketing-prohibitions": "{count, plural, one {Delete this choice} other {Delete these # choices}}",
    consents: "{count, plural, one {Delete this consent} other {Delete these # consents}}",
    "mailing-list-subscriptions": "{count, plural, one {Delete this subscription} other {Delete these # subscriptions}}",
    interests: "{count, plural, one {Delete this interest} other {Delete these # interests}}",
    other: "{count, plural, one {Delete this item} other {Delete these # items}}",
  },
);

type Name = keyof (typeof deletion)["fi"];

/** The name of the text for a category; of one that is newer than the page, that for anything. */
export function deletionOf(category: string): Name {
  return category in deletion.fi ? (category as Name) : "other";
}
