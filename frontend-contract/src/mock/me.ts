import type { Schema } from "../index.js";
import type { Answer, Call } from "./calls/call.js";
import { requestsOf } from "./requests/requests.js";
import { revised } from "./calls/revisions.js";

/** `GET /me` */
export async function getMe(call: Call): Promise<Answer> {
  const { recording, body } = await call.needed<Schema<"Me">>("getMe");
  const headers = call.recordings.headers(recording, call.language);
  if (call.person.language !== undefined && body.language !== undefined) {
    body.language = call.person.language;
  }
  // Of somebody whose requests were not recorded, the numbers stay as they were.
  const requests = await requestsOf(call);
  if (requests !== undefined) {
    body.openRequests = requests.filter(({ closedAt }) => closedAt === undefined).length;
    body.unreadMessages = requests.reduce((sum, { unreadMessages = 0 }) => sum + unreadMessages, 0);
  }
  for (const role of body.contactRoles ?? []) {
    const correction = call.person.corrections.get(role.id);
    const title = correction?.fields["title"];
    role.etag = revised(role.etag, correction);
    if (typeof title === "string") {
      role.title = title;
    } else if (title === null) {
      delete role.title;
    }
  }
  return { status: 200, body, headers };
}

/** `GET /me/preferences` */
export async function getMyPreferences(call: Call): Promise<Answer> {
  const { recording, body } = await call.needed<Schema<"Preferences">>("getMyPreferences");
  const language = call.person.language ?? body.language;
  return { status: 200, body: { language }, headers: call.recordings.headers(recording, call.language) };
}

/** `PUT /me/preferences`: answers that ask for no language are in it from now on. */
export async function putMyPreferences(call: Call): Promise<Answer> {
  await call.needed("getMyContactDetails");
  call.person.language = (call.body as Schema<"Preferences">).language;
  return getMyPreferences(call);
}
