import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { request, type IncomingMessage } from "node:http";
import { constants, createGunzip, createGzip } from "node:zlib";
import type { Schema } from "./portal.js";

export interface BulkResult {
  decisions: Schema["BulkProhibitionDecision"][];
  summary: Schema["BulkProhibitionCheckSummary"];
  questionsSha256: string;
  answersSha256: string;
}

/** Reads while it writes, compressed both ways. Throws unless the answer is complete: the three checks of the guide. */
export async function checkAll(baseUrl: string, bearer: string, checks: Schema["ProhibitionCheck"][]): Promise<BulkResult> {
  const sending = request(`${baseUrl}/api/v1/prohibition-checks/bulk`, {
    method: "POST",
    headers: {
      Authorization: `Bearer ${bearer}`,
      "Content-Type": "application/x-ndjson",
      "Content-Encoding": "gzip",
      Accept: "application/x-ndjson",
      "Accept-Encoding": "gzip",
    },
  });
  const compressing = createGzip({ flush: constants.Z_SYNC_FLUSH }); // each line goes on its way
  compressing.pipe(sending);
  const asked = createHash("sha256");
  const answered = createHash("sha256");
  const decisions: Schema["BulkProhibitionDecision"][] = [];
  let summary: Schema["BulkProhibitionCheckSummary"] | undefined;
  let begun = () => {};
  const firstAnswer = new Promise<void>((resolve) => (begun = resolve));

  const reading = (async () => {
    const [answer] = (await once(sending, "response")) as [IncomingMessage];
    if (answer.statusCode !== 200) {
      throw new Error(`status ${answer.statusCode}`);
    }
    let rest = "";
    assert.equal(answer.headers["content-encoding"], "gzip");
    for await (const part of answer.pipe(createGunzip({ flush: constants.Z_SYNC_FLUSH })).setEncoding("utf8")) {
      const lines = (rest + part).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) {
        const value = JSON.parse(line) as Schema["BulkProhibitionCheckAnswerLine"];
        if ("summary" in value && value.summary) {
          summary = value.summary;
        } else {
          answered.update(line + "\n");
          decisions.push(value as Schema["BulkProhibitionDecision"]);
          begun();
        }
      }
    }
  })();

  const writing = (async () => {
    for (const [i, check] of checks.entries()) {
      if (i === checks.length >> 1) {
        await Promise.race([firstAnswer, reading]); // answers come while questions are still to be sent
      }
      const line = JSON.stringify(check) + "\n";
      asked.update(line);
      if (!compressing.write(line)) {
        await once(compressing, "drain");
      }
    }
    compressing.end();
  })();

  await Promise.all([writing, reading]);
  if (!summary || !summary.complete || summary.lines !== checks.length) {
    throw new Error(`incomplete: ${JSON.stringify(summary ?? null)}`);
  }
  return { decisions, summary, questionsSha256: asked.digest("hex"), answersSha256: answered.digest("hex") };
}
