import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { Message } from "../design/Message";
import { useFormats } from "../language/formats";
import { useTexts } from "../language/texts";
import { ItemContent } from "./ItemContent";
import { ofItem } from "./itemTexts";
import { Withheld } from "./Standing";
import { useWords } from "./words";

/** What a source sent, and what is not used before a restriction or a hold has ended. */
export function WaitingUpdate({ update }: { update: Schema<"WaitingUpdate"> }) {
  const t = useTexts(ofItem);
  const words = useWords(update.category);
  const formats = useFormats();
  const received = formats.time(update.receivedAt);
  return (
    <Message kind="info" title={t("waiting")}>
      <p>
        {t(update.deletion ? "waitingDeletion" : "waitingWhy", { time: received, source: words.source(update.source) })}
      </p>
      {update.withheld !== undefined && <Withheld withheld={update.withheld} />}
      {update.content !== undefined && (
        <ItemContent
          content={update.content}
          extent="whole"
          item={{ id: update.item ?? update.id, category: update.category, title: words.value("Category", update.category) }}
        />
      )}
    </Message>
  );
}
