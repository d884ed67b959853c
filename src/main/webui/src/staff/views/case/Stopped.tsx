import { Message } from "../../../design/Message";
import { Refusal } from "../../../design/Refusal";
import { useTexts } from "../../../language/texts";
import { workTexts } from "./workTexts";

/** Why a step was not taken: the case has changed meanwhile, or it was refused. */
export function Stopped({ step: { error, isStale } }: { step: { error: unknown; isStale: boolean } }) {
  const t = useTexts(workTexts);
  if (error === null) return null;
  if (!isStale) return <Refusal thrown={error} />;
  return (
    <Message kind="careful" title={t("stale")} urgent>
      <p>{t("staleWhy")}</p>
    </Message>
  );
}
