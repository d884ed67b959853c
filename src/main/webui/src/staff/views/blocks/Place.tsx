import { useMutation, useQuery } from "@tanstack/react-query";
import { newIdempotencyKey } from "@vastuugroup/privacy-portal-contract";
import { Link, useLocation, useSearchParams } from "wouter";
import { fieldMessages } from "../../../api/refusals";
import { vocabularyQuery } from "../../../api/queries";
import { useDraft } from "../../../app/drafts";
import { Back } from "../../../design/Back";
import { Button } from "../../../design/Button";
import { Choice, Field, Form } from "../../../design/Field";
import { Refusal } from "../../../design/Refusal";
import { Title } from "../../../design/Title";
import { useTexts } from "../../../language/texts";
import { type BlockKind, placeBlock } from "../../api/blocks";
import { useLabel } from "../../parts/useLabel";
import { blocksTexts } from "./texts";

/** Places a hold or a restriction on a person who was found before: what it covers, on which ground, why and until when at first. */
export function Place({ kind }: { kind: BlockKind }) {
  const t = useTexts(blocksTexts);
  const [address] = useSearchParams();
  const [, go] = useLocation();
  const [subject, category, item] = ["subject", "category", "item"].map((name) => address.get(name) ?? "") as [string, string, string];
  const { data: words } = useQuery(vocabularyQuery());
  const label = useLabel();
  const empty = {
    scope: item !== "" ? "item" : category !== "" ? "category" : "",
    category,
    ground: "",
    reason: "",
    reviewOn: "",
    notShownUntil: "",
    key: newIdempotencyKey(),
  };
  const [typed, keep, forget] = useDraft(`place-${kind}-${subject}-${category}-${item}`, empty);
  const put = (part: Partial<typeof empty>) => keep({ ...typed, ...part, key: newIdempotencyKey() });
  const place = useMutation({
    mutationFn: () => {
      const { scope, key, category: topic, ...rest } = typed;
      return placeBlock(kind, { ...rest, subject, category: scope === "category" ? topic : "", item: scope === "item" ? item : "" }, key);
    },
    onSuccess: ({ id }) => {
      forget();
      go(`/staff/blocks/${kind}s/${id}`);
    },
  });
  const choices = (type: string, hint?: (explanation: string) => string) =>
    Object.entries(words?.values[type] ?? {}).map(([value, { explanation }]) => ({
      value,
      label: label(type, value),
      hint: explanation && hint?.(explanation),
    }));
  const grounds = choices(kind === "hold" ? "HoldGround" : "RestrictionGround", (told) => t("personReads", { told }));
  const title = t(kind === "hold" ? "placeHold" : "placeRestriction");
  return (
    <>
      <Back href="/staff/blocks">{t("title")}</Back>
      <Title lead={t(kind === "hold" ? "holdDoes" : "restrictionDoes")}>{title}</Title>
      {subject === "" ? (
        <p>
          {t("findFirst")} <Link href="/staff/persons">{t("findPerson")}</Link>
        </p>
      ) : (
        <Form thrown={place.error} onSubmit={() => place.mutateAsync().catch(() => undefined)}>
          <p>
            {t("chosen")} <Link href={`/staff/persons/${subject}`}>{t("openPerson")}</Link>
          </p>
          <Choice
            name="scope"
            label={t("covers")}
            value={typed.scope === "" ? undefined : typed.scope}
            onChange={(scope) => put({ scope })}
            options={[
              { value: "all", label: t("everything") },
              { value: "category", label: t("oneTopic") },
              ...(item === "" ? [] : [{ value: "item", label: t("chosenItem") }]),
            ]}
          />
          {typed.scope === "category" && (
            <Choice name="category" label={t("topic")} value={typed.category === "" ? undefined : typed.category} onChange={(topic) => put({ category: topic })} options={choices("Category")} />
          )}
          <Choice
            name="ground"
            label={t("ground")}
            value={typed.ground === "" ? undefined : typed.ground}
            onChange={(ground) => put({ ground, notShownUntil: "" })}
            options={grounds}
          />
          <Field name="reason" label={t("reason")} hint={t("colleagues")} value={typed.reason} onChange={(reason) => put({ reason })} required long maxLength={2000} />
          {typed.ground !== "objection-granted" && (
            <Field
              name="reviewOn"
              type="date"
              label={t("review")}
              hint={t(kind === "hold" ? "reviewHold" : "reviewRestriction")}
              value={typed.reviewOn}
              onChange={(reviewOn) => put({ reviewOn })}
            />
          )}
          {typed.ground === "authority-order" && (
            <Field
              name="notShownUntil"
              type="date"
              label={t("notShown")}
              hint={t("notShownHint")}
              value={typed.notShownUntil}
              onChange={(notShownUntil) => put({ notShownUntil })}
            />
          )}
          {place.isError && Object.keys(fieldMessages(place.error)).length === 0 && <Refusal thrown={place.error} />}
          <div>
            <Button type="submit" look="main" busy={place.isPending}>
              {t(kind === "hold" ? "holdNow" : "restrictNow")}
            </Button>
          </div>
        </Form>
      )}
    </>
  );
}
