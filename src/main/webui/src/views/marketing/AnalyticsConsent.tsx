import { useMutation } from "@tanstack/react-query";
import { newIdempotencyKey, type Schema } from "@vastuugroup/privacy-portal-contract";
import { consent } from "../../api/choices";
import { useDraft } from "../../app/drafts";
import { Done } from "../../design/Done";
import { More } from "../../design/More";
import { Refusal } from "../../design/Refusal";
import { useTexts } from "../../language/texts";
import { Agreement } from "./Agreement";
import { inForce } from "./effects";
import { marketing } from "./texts";
import { analyticsWording } from "./wordings";

/** Asks for the consent to the analysis of visits, of whoever has not given it. */
export function AnalyticsConsent({ all }: { all: Schema<"MyChoices"> }) {
  const t = useTexts(marketing);
  const [key, keep, forget] = useDraft("consent:web-analytics", "");
  const wording = analyticsWording(all.wordings);
  const given = inForce(all).some(({ purpose }) => purpose === "web-analytics");
  const give = useMutation({
    mutationFn: (wordingVersion: string) => {
      const same = key === "" ? newIdempotencyKey() : key;
      keep(same);
      return consent({ marketer: "controller", purpose: "web-analytics", wordingVersion }, same);
    },
    onSuccess: forget,
  });
  return (
    <>
      {give.isSuccess && <Done title={t("consent-done")} />}
      {!given && wording !== undefined && (
        <More words={t("allowAnalytics")} open={key !== ""}>
          {give.isError && <Refusal thrown={give.error} />}
          <Agreement wording={wording} busy={give.isPending} onAgree={() => give.mutate(wording.version)} />
        </More>
      )}
    </>
  );
}
