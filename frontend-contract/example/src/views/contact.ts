import { isProblem, type Schema } from "@vastuugroup/privacy-portal-contract";
import { h, say } from "../dom.js";
import { client } from "../portal.js";
import { isSignedOut, met, showRefusal } from "../refusals.js";
import { field, LANGUAGES, phrase, word } from "../words.js";

const FIELDS = ["givenName", "familyName", "email", "phone", "title", "language"] as const;

type Details = Schema<"MyContactDetails">;
type Field = (typeof FIELDS)[number];

/** The contact details as they were read, and the revision by which a correction says so. */
interface Read {
  details: Details;
  etag: string;
}

/** The contact details; what the answer says that a person may correct alone can be changed in its place. */
export async function contact(): Promise<HTMLElement[]> {
  const read = await readDetails();
  return [h("h1", {}, phrase("contact")), h("div", { class: "rows" }, ...FIELDS.map((name) => row(name, read)))];
}

async function readDetails(): Promise<Read> {
  const { data, response } = met(await client.GET("/api/v1/me/contact-details"));
  return { details: data, etag: response.headers.get("ETag") ?? "" };
}

function row(name: Field, read: Read): HTMLElement {
  const { label, explanation } = field("contact-details", name);
  const element = h(
    "section",
    { class: "row" },
    h("h2", {}, label),
    h("p", { class: "hint" }, explanation),
    h("p", {}, shown(name, read.details[name])),
  );
  if (canCorrect(read.details, name)) {
    const change = () => element.replaceWith(editor(name, read));
    element.append(h("button", { type: "button", "aria-label": `${phrase("change")}: ${label}`, onclick: change }, phrase("change")));
  }
  return element;
}

/** Whether the person may correct it alone: the answer says so, no page needs to know. */
function canCorrect({ allowedActions }: Details, name: Field): boolean {
  return allowedActions.some(({ action, allowed, fields }) => action === "rectify" && allowed && fields?.includes(name));
}

function shown(name: Field, value: string | undefined): string {
  if (value === undefined) {
    return phrase("none");
  }
  return name === "language" ? word("Language", value).label : value;
}

function editor(name: Field, read: Read, typed = read.details[name] ?? ""): HTMLFormElement {
  const { label, explanation } = field("contact-details", name);
  const value = input(name, typed);
  const form: HTMLFormElement = h(
    "form",
    { class: "row", novalidate: true, onsubmit: (event) => (event.preventDefault(), save(form, name, read, value.value)) },
    h("label", { for: value.id }, label),
    h("p", { class: "hint", id: `${value.id}-hint` }, explanation),
    value,
    h(
      "p",
      { class: "buttons" },
      h("button", {}, phrase("save")),
      h("button", { type: "button", class: "plain", onclick: () => close(form, name, read) }, phrase("cancel")),
    ),
  );
  queueMicrotask(() => value.focus());
  return form;
}

function input(name: Field, value: string): HTMLInputElement | HTMLSelectElement {
  const attributes = { id: `field-${name}`, name, "aria-describedby": `field-${name}-hint` };
  if (name === "language") {
    const options = LANGUAGES.map((each) => h("option", { value: each, selected: each === value }, word("Language", each).label));
    return h("select", attributes, ...options);
  }
  return h("input", { ...attributes, value, ...(name === "phone" && { type: "tel", autocomplete: "tel" }) });
}

async function save(form: HTMLFormElement, name: Field, read: Read, value: string): Promise<void> {
  say("");
  const { data, error, response } = await client.PATCH("/api/v1/me/contact-details", {
    params: { header: { "If-Match": read.etag } },
    // A merge patch: what is not sent stays, and null removes.
    body: { [name]: value.trim() || null },
  });
  if (data !== undefined) {
    // The other fields need the new revision too.
    const saved = { details: data, etag: response.headers.get("ETag") ?? "" };
    const rows = FIELDS.map((each) => row(each, saved));
    form.parentElement?.replaceChildren(...rows);
    rows[FIELDS.indexOf(name)]?.querySelector("button")?.focus();
    say(phrase("saved"));
  } else if (isProblem(error, "stale-revision")) {
    form.replaceWith(conflict(name, await readDetails(), value));
  } else if (isSignedOut(error)) {
    dispatchEvent(new Event("signed-out"));
  } else {
    showRefusal(form, error);
  }
}

/** Somebody was faster: both values, and the person decides. */
function conflict(name: Field, now: Read, mine: string): HTMLFormElement {
  const form: HTMLFormElement = h(
    "form",
    { class: "row conflict", onsubmit: (event) => (event.preventDefault(), save(form, name, now, mine)) },
    h("h2", { tabindex: "-1" }, phrase("conflict")),
    h("p", {}, phrase("conflictWhy")),
    h("dl", {}, h("dt", {}, phrase("yours")), h("dd", {}, shown(name, mine || undefined)), h("dt", {}, phrase("theirs")), h("dd", {}, shown(name, now.details[name]))),
    h(
      "p",
      { class: "buttons" },
      h("button", {}, phrase("keepYours")),
      h("button", { type: "button", class: "plain", onclick: () => close(form, name, now) }, phrase("keepTheirs")),
    ),
  );
  queueMicrotask(() => form.querySelector("h2")?.focus());
  return form;
}

function close(form: HTMLFormElement, name: Field, read: Read): void {
  const shownAgain = row(name, read);
  form.replaceWith(shownAgain);
  shownAgain.querySelector("button")?.focus();
}
