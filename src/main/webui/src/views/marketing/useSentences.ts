import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useTexts } from "../../language/texts";
import { sentences } from "./sentences";

/** Where a choice is made: how the person is reached, and what for. */
export interface Where {
  channel: Schema<"Channel">;
  scope: Schema<"Scope">;
}

/** Says what holds, in sentences. */
export function useSentences() {
  const t = useTexts(sentences);
  const how = ({ channel }: Where) => t(`how-${channel}`);
  const may = (permitted: boolean) => (permitted ? "yes" : "no");
  const what = (where: Where) =>
    where.scope === "direct-marketing" ? t(`${where.channel}-by`) : t(`${where.scope}-by`, { how: how(where) });
  return {
    /** The channel, as in "by e-mail". */
    how,
    /** What the company may do. */
    us: (where: Where, permitted: boolean) =>
      where.scope === "direct-marketing"
        ? t(where.channel, { may: may(permitted) })
        : t(where.scope, { may: may(permitted), how: how(where) }),
    /** What partners may do; others than those that are named, where there are. */
    partners: (where: Where, permitted: boolean, others: boolean) =>
      t(others ? "otherPartners" : "partners", { may: may(permitted), what: what(where) }),
    /** What one partner may do. */
    partner: (where: Where, permitted: boolean, partner: string) =>
      t("partner", { may: may(permitted), what: what(where), partner: isolated(partner) }),
    /** What a consent permits while it is in force. */
    consent: (consent: Schema<"ConsentState">) => {
      const { channel, scope, marketer, marketerName } = consent;
      if (channel === undefined || scope === undefined) return t("analytics");
      return marketer === "controller"
        ? t(scope === "direct-marketing" ? channel : scope, { may: "yes", how: t(`how-${channel}`) })
        : t("partner", { may: "yes", what: what({ channel, scope }), partner: isolated(marketerName) });
    },
  };
}

/** A name in whatever script, whose direction does not reach what stands beside it. */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}
