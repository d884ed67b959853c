// Takes the README's pictures of the main views, as the mock fills them: src/docs/images.
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { browser } from "./harness/chromium.mjs";
import { makeTheLook } from "./harness/look.mjs";
import { serve } from "./harness/origin.mjs";
import { become, open, person } from "./harness/person.mjs";

const directory = fileURLToPath(new URL("../../../docs/images/", import.meta.url));
const PHONE = { width: 360, height: 740 };
const DESK = { width: 1200, height: 800 };

const PICTURES = [
  { name: "start", persona: "oksana", address: "/", language: "fi", viewport: DESK, colorScheme: "light" },
  { name: "data", persona: "oksana", address: "/my/data", language: "en", viewport: PHONE, colorScheme: "light" },
  { name: "marketing", persona: "aino", address: "/my/marketing", language: "sv", viewport: PHONE, colorScheme: "dark" },
  { name: "requests", persona: "rauha", address: "/my/requests", language: "fi", viewport: PHONE, colorScheme: "light" },
  { name: "queue", persona: "tiina", address: "/staff/requests", language: "fi", viewport: DESK, colorScheme: "light" },
  { name: "case", persona: "tiina", address: "/staff/requests/00000000-0017-7000-8000-000000000390", language: "en", viewport: DESK, colorScheme: "dark", opens: "staff/views/case" },
];

const origin = await serve();
await mkdir(directory, { recursive: true });
for (const { name, persona, address, opens, ...how } of PICTURES) {
  const someone = await person(origin.url, { ...how, reducedMotion: "reduce" });
  await become(someone, persona);
  await open(someone, address);
  await makeTheLook(someone, opens);
  await someone.page.screenshot({ path: `${directory}page-${name}.png` });
  await someone.close();
}
origin.close();
await (await browser()).close();
