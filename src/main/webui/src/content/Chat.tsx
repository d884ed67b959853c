import type { ContentOf } from "@vastuugroup/privacy-portal-contract";
import { itemAddress } from "./addresses";
import type { ContentProps } from "./kinds";
import { Messages } from "./Messages";
import { useContents } from "./reader";

/** A chat, as a conversation. */
export default function Chat({ content, extent, item }: ContentProps<ContentOf<"chat-conversations">>) {
  const t = useContents();
  return <Messages messages={content.messages} look="bubbles" extent={extent} whole={itemAddress(item)} label={t("conversation")} />;
}
