// How the portal serves the page; what goes on in a session is in the table.
import assert from "node:assert/strict";
import { test } from "node:test";
import { POLICY } from "../harness/policy.mjs";
import { LANGUAGES } from "../harness/words.mjs";
import { PORTAL } from "./customer.mjs";

for (const language of LANGUAGES) {
  test(`the portal serves the page in ${language} with the policy that the mock has`, async () => {
    for (const path of ["/", "/my/requests/00000000-0000-7000-8000-000000000000", "/staff/requests"]) {
      const answer = await fetch(PORTAL + path, { headers: { "Accept-Language": language } });
      assert.equal(answer.status, 200);
      assert.equal(answer.headers.get("Content-Security-Policy")?.replace(/ 'sha256-[^']+'/, ""), POLICY);
      assert.match(await answer.text(), new RegExp(`<html lang="${language}"`));
    }
  });
}
