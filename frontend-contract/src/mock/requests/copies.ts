import type { Schema } from "../../index.js";
import type { Answer, Call } from "../calls/call.js";
import { Refusal } from "../contract/refusal.js";
import { getMarketingProhibitions } from "../person/choices.js";
import { consentsOf } from "../person/consents.js";
import { itemsOf } from "../person/items.js";
import { requestOf, requestsOf } from "./requests.js";

type Line = Schema<"CopyLine">;

/** `GET /me/requests/{id}/copy`: as it was recorded, or made of what the other operations answer. */
export async function getMyRequestCopy(call: Call): Promise<Answer> {
  const recording = await call.recordings.answer(call.persona, "GET", call.url);
  if (recording !== undefined) {
    const text = await call.recordings.text(recording, call.language);
    return { status: recording.status, body: text, headers: call.recordings.headers(recording, call.language) };
  }
  const request = await requestOf(call);
  if (request.delivery?.by !== "portal") {
    const code = "no-copy-to-hand-over";
    throw new Refusal("state-conflict", { reason: { code, text: (await call.words()).label("ReasonCode", code) } });
  }
  const lines = await linesOf(call, request);
  const end = line("end", { lines: lines.length });
  return {
    status: 200,
    body: [...lines, end].map((line) => `${JSON.stringify(line)}\n`).join(""),
    headers: { "Cache-Control": "no-store", "Content-Type": "application/x-ndjson;charset=UTF-8" },
  };
}

async function linesOf(call: Call, { scope, lines: done, right }: Schema<"Request">): Promise<Line[]> {
  const { body } = await call.needed<Schema<"MyData">>("getMyData");
  const lines: Line[] = [];
  for (const category of body.items.filter((one) => done.some((line) => line.category === one.category))) {
    const whole = scope.items.length === 0 || scope.categories.includes(category.category);
    const items = (await itemsOf(call, category.category)).filter(({ id }) => whole || scope.items.includes(id));
    lines.push(line("category", category), ...items.map((item) => line("item", item)));
  }
  const isOfEverything = scope.categories.length === 0 && scope.items.length === 0;
  return right === "access" && isOfEverything ? [...lines, ...(await whatIsNoItem(call))] : lines;
}

/** What belongs to a copy of everything besides the items. */
async function whatIsNoItem(call: Call): Promise<Line[]> {
  const choices = await getMarketingProhibitions(call);
  const list = async (operation: string) => (await call.recorded<{ items: object[] }>(operation))?.body.items ?? [];
  return [
    line("choices", choices.body as object),
    ...(await consentsOf(call)).map((consent) => line("consent", consent)),
    ...(await list("listMyDisclosures")).map((disclosure) => line("disclosure", disclosure)),
    ...(await list("listMyAccessLog")).map((look) => line("look", look)),
    ...((await requestsOf(call)) ?? []).map((request) => line("request", request)),
  ];
}

function line(part: Line["part"], content: object): Line {
  return { part, content: content as Line["content"] };
}
