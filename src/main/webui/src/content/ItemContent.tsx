import type { Content } from "@vastuugroup/privacy-portal-contract";
import { type ContentProps, kindOf } from "./kinds";

/** What an item says, in the way in which its category is read. Until that has come, the view waits, and nothing is pushed down. */
export function ItemContent(props: ContentProps<Content>) {
  const { Show } = kindOf(props.content.category);
  return <Show {...props} />;
}
