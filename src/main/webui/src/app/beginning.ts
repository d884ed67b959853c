import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { begin } from "../api/begun";
import { isStaffs } from "../api/login";
import { asked, language, offerLanguage } from "../language/spoken";
import { loadStaffsPage, type Route, routeOf } from "./routes";

/** Begins with all that the first view needs, while what shows it is on its way itself. */
export function beginWith(path: string): void {
  if (isStaffs(path)) {
    begin("/api/v1/staff/session", language());
    beginWords();
    later(loadStaffsPage());
    return;
  }
  const route = routeOf(path);
  const me = begin("/api/v1/me", asked());
  if (route === undefined) return;
  const address = route.reads?.(path);
  // Who is nobody sees an open view as well, for whom there is nothing to read.
  if (address !== undefined && !route.open) begin(address, asked());
  later(route.load());
  later(me.then((answer) => heard(answer.clone(), route, route.open ? address : undefined)));
}

/** Goes on once it is known who is here, and what they speak. */
async function heard(answer: Response, { words }: Route, address: string | undefined): Promise<void> {
  if (!answer.ok) return;
  const me = (await answer.json()) as Schema<"Me">;
  offerLanguage(me);
  if (words) beginWords();
  if (address !== undefined && me.linked) begin(address, language());
}

function beginWords(): void {
  begin("/api/v1/vocabulary", language());
}

/** Whatever fails here is asked for again by the view, and told by it. */
function later(work: Promise<unknown>): void {
  work.catch(() => undefined);
}
