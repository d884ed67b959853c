import type { Content } from "@vastuugroup/privacy-portal-contract";
import { Suspense } from "react";
import { type ContentProps, kindOf } from "./kinds";

/** What an item says, in the way in which its category is read. */
export function ItemContent(props: ContentProps<Content>) {
  const { Show } = kindOf(props.content.category);
  return (
    <Suspense fallback={null}>
      <Show {...props} />
    </Suspense>
  );
}
