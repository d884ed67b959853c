// How the portal serves the page; what goes on in a session is in the table.
import assert from "node:assert/strict";
import { test } from "node:test";
import { POLICY } from "../harness/policy.mjs";
import { PORTAL } from "./customer.mjs";

test("the portal serves the page with the policy that the mock has", async () => {
  for (const path of ["/", "/my/requests/00000000-0000-7000-8000-000000000000"]) {
    const answer = await fetch(PORTAL + path);
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get("Content-Security-Policy")?.replace(/ 'sha256-[^']+'/, ""), POLICY);
  }
});
