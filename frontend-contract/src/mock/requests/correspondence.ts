import type { Schema } from "../../index.js";
import type { Answer, Call } from "../calls/call.js";
import { Refusal } from "../contract/refusal.js";
import { decoded } from "../contract/routes.js";
import { messagesOf, requestOf, requireAllowed } from "./requests.js";

type Attachment = Schema<"RequestAttachment">;

/** The recordings have no content of files; all of them were this. */
const RECORDED = "%PDF-1.7 proof";

const LARGEST = 5 * 1024 * 1024;

/** `GET /me/requests/{id}/messages` */
export async function listMyRequestMessages(call: Call): Promise<Answer> {
  const { id } = await requestOf(call);
  return { status: 200, body: { items: await messagesOf(call, id) }, headers: headers(call) };
}

/** `GET /me/requests/{id}/messages/{message}` */
export async function getMyRequestMessage(call: Call): Promise<Answer> {
  const { id } = await requestOf(call);
  const found = (await messagesOf(call, id)).find((message) => message.id === call.params["message"]);
  if (found === undefined) {
    throw new Refusal("not-found");
  }
  return { status: 200, body: found, headers: headers(call) };
}

/** `POST /me/requests/{id}/messages` */
export async function sendMyRequestMessage(call: Call): Promise<Answer> {
  const request = await requestOf(call);
  requireAllowed(request, "send-message");
  const { body } = call.body as Schema<"RequestMessageDraft">;
  const at = call.state.nextMinute();
  const message: Schema<"RequestMessage"> = { id: call.state.nextId(), at, author: "subject", body };
  call.person.correspondenceOf(request.id).messages.push(message);
  return { status: 201, body: message, headers: { ...headers(call), Location: `${call.url.pathname}/${message.id}` } };
}

/** `PUT /me/requests/{id}/read-mark`: an earlier message makes nothing unread. */
export async function putMyRequestReadMark(call: Call): Promise<Answer> {
  const { id } = await requestOf(call);
  const ids = (await messagesOf(call, id)).map((message) => message.id);
  const { message } = call.body as Schema<"RequestReadMark">;
  if (!ids.includes(message)) {
    throw new Refusal("not-found");
  }
  const correspondence = call.person.correspondenceOf(id);
  if (ids.indexOf(message) > ids.indexOf(correspondence.readUpTo ?? "")) {
    correspondence.readUpTo = message;
  }
  const { unreadMessages = 0 } = await requestOf(call);
  return { status: 200, body: { unreadMessages }, headers: headers(call) };
}

/** `GET /me/requests/{id}/attachments` */
export async function listMyRequestAttachments(call: Call): Promise<Answer> {
  return { status: 200, body: { items: await attachmentsOf(call) }, headers: headers(call) };
}

/** `GET /me/requests/{id}/attachments/{attachment}`: a file that was sent here, or what was sent when it was recorded. */
export async function getMyRequestAttachment(call: Call): Promise<Answer> {
  const { attachment: wanted, id = "" } = call.params;
  const about = (await attachmentsOf(call)).find((one) => one.id === wanted);
  if (about === undefined) {
    throw new Refusal("not-found");
  }
  const sent = call.person.correspondenceOf(id).attachments.find((one) => one.about.id === wanted);
  return {
    status: 200,
    body: sent?.content ?? new TextEncoder().encode(RECORDED),
    headers: {
      "Cache-Control": "no-store",
      "Content-Disposition": `attachment; filename="${about.name.replaceAll('"', "'")}"`,
      "Content-Type": "application/octet-stream",
    },
  };
}

/** `POST /me/requests/{id}/attachments`: what a file is, its content tells. */
export async function addMyRequestAttachment(call: Call): Promise<Answer> {
  const request = await requestOf(call);
  requireAllowed(request, "attach");
  const content = call.body as Uint8Array<ArrayBuffer>;
  const [mediaType, extension] = kindOf(content);
  if (content.length > LARGEST) {
    throw new Refusal("content-too-large");
  }
  const purpose = call.url.searchParams.get("purpose") as Attachment["purpose"];
  const about: Attachment = {
    id: call.state.nextId(),
    at: call.state.nextMinute(),
    author: "subject",
    purpose,
    name: nameOf(call.request.headers.get("Content-Disposition"), extension) ?? `${purpose}.${extension}`,
    mediaType,
    size: content.length,
  };
  call.person.correspondenceOf(request.id).attachments.push({ about, content });
  return { status: 201, body: about, headers: { ...headers(call), Location: `${call.url.pathname}/${about.id}` } };
}

async function attachmentsOf(call: Call): Promise<Attachment[]> {
  const { id } = await requestOf(call);
  const recording = await call.recordings.answer(
    call.persona,
    "GET",
    new URL(`/api/v1/me/requests/${id}/attachments`, call.url),
  );
  const recorded =
    recording && (await call.recordings.body<Schema<"RequestAttachmentList">>(recording, call.language)).items;
  return [...(recorded ?? []), ...call.person.correspondenceOf(id).attachments.map(({ about }) => about)];
}

const KINDS: [begin: number[], mediaType: string, extension: string][] = [
  [[0x25, 0x50, 0x44, 0x46, 0x2d], "application/pdf", "pdf"],
  [[0xff, 0xd8, 0xff], "image/jpeg", "jpg"],
  [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], "image/png", "png"],
];

function kindOf(content: Uint8Array): [mediaType: string, extension: string] {
  const [, mediaType, extension] = KINDS.find(([begin]) => begin.every((byte, i) => content[i] === byte)) ?? [];
  if (mediaType === undefined || extension === undefined) {
    throw new Refusal("file-type");
  }
  return [mediaType, extension];
}

/** The name that a header gives (RFC 6266, RFC 8187), without a path. */
function nameOf(header: string | null, extension: string): string | undefined {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(header ?? "")?.[1];
  const plain = /filename="?([^";]+)"?/i.exec(header ?? "")?.[1];
  const name = (encoded === undefined ? plain : decoded(encoded))
    ?.split(/[/\\]/)
    .at(-1)
    ?.trim()
    .slice(0, 200);
  return name === undefined || name === "" || name.toLowerCase().endsWith(`.${extension}`)
    ? name || undefined
    : `${name}.${extension}`;
}

/** These answers say nothing in a language of ours. */
function headers(call: Call): Record<string, string> {
  const { "Content-Language": _, ...others } = call.jsonHeaders();
  return others;
}
