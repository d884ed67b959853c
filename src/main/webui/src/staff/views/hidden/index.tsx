import { useState } from "react";
import { useSearchParams } from "wouter";
import { Back } from "../../../design/Back";
import { Done } from "../../../design/Done";
import { Title } from "../../../design/Title";
import { useTexts } from "../../../language/texts";
import type { Hidden } from "../../api/hidden";
import { Switch } from "../../parts/Switch";
import { HiddenList } from "./HiddenList";
import { Renewal } from "./Renewal";
import { hiddenTexts } from "./texts";

/** What authorities' orders keep from persons for now, and new orders about it. */
export default function HiddenView() {
  const t = useTexts(hiddenTexts);
  const [address, setAddress] = useSearchParams();
  const shown = address.get("shown") === "true";
  const [renewing, setRenewing] = useState<Hidden>();
  const [done, setDone] = useState<string>();
  const renewed = (words: string) => {
    setDone(words);
    setRenewing(undefined);
  };
  return (
    <>
      <Back href="/staff/oversight">{t("back")}</Back>
      <Title lead={t("lead")}>{t("title")}</Title>
      {done !== undefined && <Done title={done} />}
      {renewing !== undefined && <Renewal key={renewing.id} of={renewing} onDone={renewed} onCancel={() => setRenewing(undefined)} />}
      <Switch
        label={t("which")}
        options={[
          { words: t("secret"), chosen: !shown, onChoose: () => setAddress({}) },
          { words: t("shown"), chosen: shown, onChoose: () => setAddress({ shown: "true" }) },
        ]}
      />
      <HiddenList kind="looks" shown={shown} onRenew={setRenewing} />
      <HiddenList kind="disclosures" shown={shown} onRenew={setRenewing} />
    </>
  );
}
