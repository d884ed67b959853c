import { useState } from "react";
import { Done } from "../../../design/Done";
import { Title } from "../../../design/Title";
import { useTexts } from "../../../language/texts";
import { Notices } from "./Notices";
import { Receivers } from "./Receivers";
import { deliveriesTexts } from "./texts";

/** Whether source systems and partners have what they were told: the receivers, then what they have not confirmed. */
export default function Deliveries() {
  const t = useTexts(deliveriesTexts);
  const [done, setDone] = useState<string>();
  return (
    <>
      <Title lead={t("lead")}>{t("title")}</Title>
      {done !== undefined && <Done title={done} />}
      <Receivers onDone={setDone} />
      <Notices onDone={setDone} />
    </>
  );
}
