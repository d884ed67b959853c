import { useMutation } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useDraft } from "../../../app/drafts";
import { Button } from "../../../design/Button";
import { Fact, Facts } from "../../../design/Facts";
import { Field, Form } from "../../../design/Field";
import { Panel } from "../../../design/Panel";
import { Refusal } from "../../../design/Refusal";
import { useFormats } from "../../../language/formats";
import { useTexts } from "../../../language/texts";
import { type Hidden, renew } from "../../api/hidden";
import { isUnplaced } from "../../parts/unplaced";
import { useShortMoment } from "../../parts/useMoment";
import { hiddenTexts } from "./texts";
import { useWho } from "./useWho";

interface RenewalProps {
  of: Hidden;
  onDone: (words: string) => void;
  onCancel: () => void;
}

/** Enters a new order about one entry. */
export function Renewal({ of, onDone, onCancel }: RenewalProps) {
  const t = useTexts(hiddenTexts);
  const formats = useFormats();
  const moment = useShortMoment();
  const who = useWho()(of);
  // A new order has its own number, ground and day: none of the old one's is sent unseen.
  const [draft, keep, forget] = useDraft(`staff-renewal-${of.id}`, { order: "", notShownGround: "", notShownUntil: "" });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const saving = useMutation({
    mutationFn: () => renew(of, draft),
    onSuccess: () => {
      forget();
      onDone(t("done", { day: formats.day(draft.notShownUntil) }));
    },
  });
  const set = (name: keyof typeof draft) => (value: string) => keep({ ...draft, [name]: value });
  return (
    <Panel>
      <h2 ref={heading} tabIndex={-1}>
        {t("renewing", { time: moment(of.at), who })}
      </h2>
      <p>{t("renewWhy")}</p>
      <Facts>
        <Fact name={t("order")}>
          <bdi lang="">{of.order}</bdi>
        </Fact>
        <Fact name={t("ground")}>
          <bdi lang="">{of.notShownGround}</bdi>
        </Fact>
        <Fact name={t("until")}>{formats.day(of.notShownUntil)}</Fact>
      </Facts>
      <Form thrown={saving.error} onSubmit={() => saving.mutateAsync().catch(() => undefined)}>
        <Field name="order" label={t("orderNew")} value={draft.order} onChange={set("order")} required maxLength={500} />
        <Field name="notShownGround" label={t("groundNew")} value={draft.notShownGround} onChange={set("notShownGround")} required maxLength={500} />
        <Field name="notShownUntil" type="date" label={t("untilNew")} value={draft.notShownUntil} onChange={set("notShownUntil")} required />
        {saving.isError && isUnplaced(saving.error, ["order", "notShownGround", "notShownUntil"]) && <Refusal thrown={saving.error} />}
        <div>
          <Button type="submit" look="main" busy={saving.isPending}>
            {t("save")}
          </Button>{" "}
          <Button look="plain" onPress={onCancel}>
            {t("cancel")}
          </Button>
        </div>
      </Form>
    </Panel>
  );
}
