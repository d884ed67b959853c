const TYPED = "textarea, input:not([type=radio], [type=checkbox], [type=file])";

/** The fields that were left while a finger or a mouse was pressing. */
const left = new Set<Element>();
let pressing = false;

/** Has the fields that were left checked. A press is then on its way to what it began on. */
function check(): void {
  pressing = false;
  const fields = [...left];
  left.clear();
  for (const field of fields) field.dispatchEvent(new Event("change", { bubbles: true }));
}

// React Aria checks a field when it is left, and shows or takes away what is wrong with it: what stands below moves. A press on
// the button below leaves the field while it goes down, and came up beside the button. So the check waits until it is up.
const on = (types: readonly string[], hear: (event: Event) => void) => types.forEach((type) => addEventListener(type, hear, true));

on(["pointerdown", "mousedown"], () => {
  pressing = true;
});
on(["change"], (event) => {
  if (pressing && event.isTrusted && event.target instanceof Element && event.target.matches(TYPED)) {
    event.stopImmediatePropagation();
    left.add(event.target);
  }
});
// A click sends a form only after all have heard of it, so what is sent has been checked.
on(["click", "keydown"], check);
// A press that ends elsewhere is no click.
on(["pointerup", "mouseup", "pointercancel"], () => setTimeout(check));
