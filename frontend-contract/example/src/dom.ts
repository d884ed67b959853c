type Child = Node | string | undefined | false;
type Attributes = Record<string, string | boolean | ((event: Event) => unknown) | undefined>;

/** Makes an element: attributes by their names, `on…` as listeners; what is undefined or false is left out. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      element.addEventListener(name.slice(2), value);
    } else if (value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? "" : value);
    }
  }
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}

/** An element that the page has from the beginning. */
export function the(id: "header" | "main" | "status"): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) {
    throw new Error(`the page has no #${id}`);
  }
  return element;
}

const SAID_FOR = 6_000;

let silence: number | undefined;

/** Says in passing that something was done, to those too who do not see it. */
export function say(text: string): void {
  clearTimeout(silence);
  the("status").textContent = text;
  silence = setTimeout(() => the("status").replaceChildren(), SAID_FOR);
}
