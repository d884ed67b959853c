import { useMutation } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useState } from "react";
import { prohibitEverything, readAnew } from "../../api/choices";
import { Button } from "../../design/Button";
import { Done } from "../../design/Done";
import { Law } from "../../design/Law";
import { Panel } from "../../design/Panel";
import { Refusal } from "../../design/Refusal";
import { useFormats } from "../../language/formats";
import { sentence } from "../../language/sentence";
import { useTexts } from "../../language/texts";
import { inForce, isAllProhibited, listName, promotingLists } from "./effects";
import { marketing } from "./texts";

/** No marketing at all, by one press: what it covers, what goes on, and afterwards what holds. */
export function Everything({ all }: { all: Schema<"MyChoices"> }) {
  const t = useTexts(marketing);
  const formats = useFormats();
  const [ended, setEnded] = useState<{ lists: string[]; consents: number }>();
  const prohibit = useMutation({
    mutationFn: async () => {
      const ends = { lists: promotingLists(all).map(listName), consents: inForce(all).length };
      await prohibitEverything();
      return ends;
    },
    onSuccess: (ends) => {
      setEnded(ends);
      void readAnew();
    },
  });
  const action = all.allowedActions.find(({ action }) => action === "prohibit-everything");
  const holds = isAllProhibited(all);
  const lists = promotingLists(all).map(listName);
  const consents = inForce(all).length;
  return (
    <Panel>
      <h2>{t(holds ? "nothingHolds" : "nothing")}</h2>
      {ended !== undefined && holds && (
        <Done title={t("nothingDone")}>
          {ended.lists.length > 0 && <p>{t("endedLists", { lists: formats.list(ended.lists), count: ended.lists.length })}</p>}
          {ended.consents > 0 && <p>{t("endedConsents", { count: ended.consents })}</p>}
        </Done>
      )}
      {holds ? (
        <>
          <p>{t("nothingStands")}</p>
          <p>{t("goesOn")}</p>
          <p>
            {t("undo")} <a href="#channels">{t("toChannels")}</a>
          </p>
        </>
      ) : (
        <>
          <p>
            {t("nothingWhat")} <Law article={action?.article} />
          </p>
          {lists.length > 0 && <p>{t("endsLists", { lists: formats.list(lists), count: lists.length })}</p>}
          {consents > 0 && <p>{t("endsConsents", { count: consents })}</p>}
          <p>{t("goesOn")}</p>
          {prohibit.isError && <Refusal thrown={prohibit.error} />}
          {action?.allowed === true ? (
            <Button look="main" busy={prohibit.isPending} onPress={() => prohibit.mutate()}>
              {t("prohibitAll")}
            </Button>
          ) : (
            action?.reason !== undefined && <p>{sentence(action.reason.text)}</p>
          )}
        </>
      )}
    </Panel>
  );
}
