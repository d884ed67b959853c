import type { Schema } from "../index.js";
import type { Answer, Call } from "./calls/call.js";
import { getMarketingProhibitions, getMyChoices, putMarketingProhibitions, putMyChoices } from "./person/choices.js";
import { getMyConsent, giveConsent, listMyConsents, withdrawConsent } from "./person/consents.js";
import { getMyCopyContents, getMyRequestCopy, takeMyCopy } from "./requests/copies.js";
import { correctMyContactDetails, correctMyItem, getMyContactDetails } from "./person/corrections.js";
import {
  addMyRequestAttachment,
  getMyRequestAttachment,
  getMyRequestMessage,
  listMyRequestAttachments,
  listMyRequestMessages,
  putMyRequestReadMark,
  sendMyRequestMessage,
} from "./requests/correspondence.js";
import { previewMyRequest } from "./requests/drafts.js";
import { fileMyRequest, writeToDataProtectionOfficer } from "./requests/filing.js";
import { getMyData, getMyItem, listMyItems } from "./person/items.js";
import { isSame } from "./contract/json.js";
import { listMailingListSubscriptions, putMailingListSubscription } from "./person/mailingLists.js";
import { getMe, getMyPreferences, putMyPreferences } from "./me.js";
import { type Order, page } from "./calls/paging.js";
import type { Recording } from "./recorded/recordings.js";
import { cancelMyRequest, endMyRestriction, getMyRequest, listMyRequests } from "./requests/requests.js";

/** What a person does and sees, by the operation's id; every other operation answers as it was recorded. */
const OPERATIONS: Record<string, (call: Call) => Promise<Answer>> = {
  addMyRequestAttachment,
  cancelMyRequest,
  correctMyContactDetails,
  correctMyItem,
  endMyRestriction,
  fileMyRequest,
  getMarketingProhibitions,
  getMe,
  getMyChoices,
  getMyConsent,
  getMyContactDetails,
  getMyCopyContents,
  getMyData,
  getMyItem,
  getMyPreferences,
  getMyRequest,
  getMyRequestAttachment,
  getMyRequestCopy,
  getMyRequestMessage,
  giveConsent,
  listMailingListSubscriptions,
  listMyConsents,
  listMyItems,
  listMyRequestAttachments,
  listMyRequestMessages,
  listMyRequests,
  previewMyRequest,
  putMailingListSubscription,
  putMarketingProhibitions,
  putMyChoices,
  putMyPreferences,
  putMyRequestReadMark,
  sendMyRequestMessage,
  takeMyCopy,
  withdrawConsent,
  writeToDataProtectionOfficer,
};

const LOOKS: Order<Schema<"AccessLogEntry">> = {
  when: ({ at }) => at,
  equal: {
    purpose: ({ purpose }) => purpose,
    viewer: ({ viewer }) => viewer,
    viewerKind: ({ viewerKind }) => viewerKind,
  },
};

const DISCLOSURES: Order<Schema<"Disclosure">> = {
  when: ({ disclosedAt }) => disclosedAt,
  equal: { recipient: ({ recipient }) => recipient.id },
};

/** How the recorded lists are searched that nothing here changes. */
const LISTS: Record<string, Order<never>> = {
  listMyAccessLog: LOOKS,
  listMyDisclosures: DISCLOSURES,
  listMyWaitingUpdates: {},
};

/** Answers an operation. */
export async function answerOf(call: Call): Promise<Answer> {
  const own = OPERATIONS[call.operation.id];
  if (own !== undefined) {
    return own(call);
  }
  const recording = await recorded(call);
  const headers = call.recordings.headers(recording, call.language);
  const order = LISTS[call.operation.id];
  const isJson = recording.body !== undefined && /[/+]json/.test(headers["Content-Type"] ?? "");
  if (order !== undefined && recording.status === 200) {
    return {
      status: 200,
      body: page(call, await call.recordings.body<{ items: never[] }>(recording, call.language), order),
      headers,
    };
  }
  const body = isJson
    ? await call.recordings.body(recording, call.language)
    : await call.recordings.text(recording, call.language);
  return { status: recording.status, body, headers };
}

/** Finds what was answered to the same, else what the operation answered at all where it changes something. */
async function recorded(call: Call): Promise<Recording> {
  const { id, method, audience } = call.operation;
  const all = await call.recordings.answers(call.persona, id);
  const here = all.filter(({ path }) => path.split("?")[0] === call.url.pathname);
  const found =
    method === "GET"
      ? await call.recordings.answer(call.persona, method, call.url)
      : (here.find(({ request }) => isSame(request?.body, call.body)) ?? here[0] ?? all[0]);
  if (found === undefined) {
    if (audience === "customer") {
      await call.needed("getMyData");
    }
    throw call.notRecorded();
  }
  return found;
}
