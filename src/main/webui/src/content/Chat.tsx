import type { ContentOf } from "@vastuugroup/privacy-portal-contract";
import { useTexts } from "../language/texts";
import { itemAddress } from "./addresses";
import type { ContentProps } from "./kinds";
import { Messages } from "./Messages";
import { contents } from "./texts";

/** A chat, as a conversation. */
export default function Chat({ content, extent, item }: ContentProps<ContentOf<"chat-conversations">>) {
  const t = useTexts(contents);
  return <Messages messages={content.messages} look="bubbles" extent={extent} whole={itemAddress(item)} label={t("conversation")} />;
}
