// Names the views that are looked at: who opens which address, in which languages.
import { LANGUAGES } from "../harness/words.mjs";
import { caseViews } from "./staff/case.mjs";
import { personViews } from "./staff/persons.mjs";
import { workViews } from "./staff/work.mjs";
import { blockViews } from "./staff/blocks.mjs";

const [FI, SV, EN] = LANGUAGES;

/** One view as somebody has it; `route` is the page's own name of it, `opens` the folder whose text “open” is on the button that makes the look. */
function view(route, persona, address, languages = LANGUAGES, opens) {
  const name = `${address ?? route} of ${persona ?? "nobody"}${opens === undefined ? "" : ", opened"}`;
  return { route, persona, address: address ?? route, languages, opens, name };
}

/** What of the same kind is much alike is looked at in one language each, all three in turn. */
const inTurn = (index) => [LANGUAGES[index % LANGUAGES.length]];

/** Every view: with those who have everything, and with those who have what is rare. */
export async function views(mock) {
  const categories = (await read(mock, "oksana", "/api/v1/me/data")).items.map(({ category }) => category);
  const items = await Promise.all(
    categories.map(async (category) => (await read(mock, "oksana", `/api/v1/me/data/${category}`)).items[0]),
  );
  const requests = (await read(mock, "rauha", "/api/v1/me/requests")).items;
  return [
    view("/", undefined),
    view("/", "oksana"),
    view("/", "ville", "/", [FI]),
    view("/", "veera", "/", [SV]),
    view("/my/data", "oksana"),
    view("/my/data", "eero", "/my/data", [FI]),
    view("/my/data", "noor", "/my/data", [EN]),
    ...categories.map((category, index) => view("/my/data/:category", "oksana", `/my/data/${category}`, inTurn(index))),
    view("/my/data/:category", "wei", "/my/data/chat-conversations", [EN]),
    ...items.map((item, index) =>
      view("/my/data/:category/:id", "oksana", `/my/data/${categories[index]}/${item.id}`, inTurn(index + 1)),
    ),
    view("/my/contact-details", "aino"),
    view("/my/contact-details", "eero", "/my/contact-details", [SV]),
    view("/my/marketing", "oksana"),
    view("/my/marketing", "ville", "/my/marketing", [FI]),
    view("/my/marketing", "kalle", "/my/marketing", [EN]),
    view("/my/rights", "oksana"),
    view("/my/rights", "ville", "/my/rights", [SV]),
    ...RIGHTS.map((right, index) => view("/my/rights/:right", "oksana", `/my/rights/${right}`, inTurn(index))),
    view("/my/requests", "rauha"),
    view("/my/requests", "aino", "/my/requests", [FI]),
    ...requests.map(({ id }, index) => view("/my/requests/:id", "rauha", `/my/requests/${id}`, inTurn(index))),
    view("/my/farewell", undefined),
    view("/my/copy", "oksana"),
    view("/my/seen", "oksana"),
    view("/my/seen", "noor", "/my/seen", [SV]),
    view("/my/notice", undefined),
    view("/my/help", undefined),
    view("/my/help", "ville", "/my/help", [EN]),
    view("/my/accessibility", undefined),
    ...workViews(view),
    ...caseViews(view),
    ...personViews(view),
    ...blockViews(view),
    view(undefined, "aino", "/my/nothing-here"),
  ];
}

/** As the page's addresses name them. */
export const RIGHTS = ["access", "rectification", "erasure", "restriction", "objection", "portability"];

async function read(mock, persona, path) {
  const headers = { Authorization: `Bearer ${persona}` };
  const answer = await mock.answer(new Request(new URL(path, "http://portal"), { headers }));
  return answer.json();
}
