import { isProblem, type Problem, ProblemError } from "@vastuugroup/privacy-portal-contract";
import { h } from "./dom.js";
import { isForPeople, language, phrase } from "./words.js";

/** The answer, where the portal gave one; else what it refused is thrown. */
export function met<Data, Answer extends { data?: Data; error?: unknown }>(
  answer: Answer,
): Answer & { data: NonNullable<Answer["data"]> } {
  if (answer.data === undefined || answer.data === null) {
    throw new ProblemError(answer.error);
  }
  return answer as Answer & { data: NonNullable<Answer["data"]> };
}

/** Whether something was refused, or thrown, because nobody is signed in any more. */
export function isSignedOut(refusal: unknown): boolean {
  return isProblem(problemOf(refusal), "session-ended", "unauthenticated");
}

/** What to tell somebody about a refusal: its title, if it is written for people, and why. */
export function told(refusal: unknown): string {
  const problem = problemOf(refusal);
  if (problem === undefined || !isForPeople(problem)) {
    return phrase("failed");
  }
  return problem.reason === undefined ? problem.title : `${problem.title}: ${problem.reason.text}`;
}

/** Shows a refusal in a form: what is wrong with a field beside the field, all else above. */
export function showRefusal(form: HTMLFormElement, refusal: unknown): void {
  clearRefusal(form);
  const places = problemOf(refusal)?.errors ?? [];
  let first: HTMLElement | undefined;
  for (const { pointer, message } of places) {
    const field = form.elements.namedItem(pointer.replace(/^\//, ""));
    if (field instanceof HTMLElement) {
      const id = `${field.id}-error`;
      field.setAttribute("aria-invalid", "true");
      field.setAttribute("aria-describedby", `${field.id}-hint ${id}`);
      field.after(h("p", { id, class: "error" }, message));
      first ??= field;
    }
  }
  form.prepend(
    h("p", { role: "alert", class: "error" }, told(refusal)),
    ...(isProblem(problemOf(refusal), "insufficient-user-authentication") ? [h("p", { class: "error" }, stepUpLink())] : []),
  );
  first?.focus();
}

/** A link that has the person log in once more, and comes back to where they are. */
function stepUpLink(): HTMLAnchorElement {
  const query = new URLSearchParams({
    stepUp: "needed",
    return: location.pathname + location.hash,
    ui_locales: language() ?? "fi",
  });
  return h("a", { class: "button", href: `/login?${query}` }, phrase("signIn"));
}

function clearRefusal(form: HTMLFormElement): void {
  form.querySelectorAll(".error").forEach((error) => error.remove());
  form.querySelectorAll("[aria-invalid]").forEach((field) => {
    field.removeAttribute("aria-invalid");
    field.setAttribute("aria-describedby", `${field.id}-hint`);
  });
}

function problemOf(refusal: unknown): Problem | undefined {
  const problem = refusal instanceof ProblemError ? refusal.problem : refusal;
  return isProblem(problem) ? problem : undefined;
}
