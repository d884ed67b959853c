package fi.vastuugroup.privacy.register.action;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.vastuugroup.privacy.privacynotice.NamedArticle;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the reader can do, so that no page hard-codes the law. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(
        name = "AllowedAction",
        description =
                "What the reader can do with what is shown. What is not listed has no meaning for it. Limits and quotas come"
                        + " beside: they are told when they are reached.",
        requiredProperties = {"action", "allowed", "article", "operation"})
public record AllowedAction(
        @Schema(description = "What it is.") Action action,

        @Schema(
                description =
                        "`false`: the operation refuses it now, for `reason`. `true`: it does not. A request is refused when"
                                + " each of its `grounds` is.")
        boolean allowed,

        @Schema(description = "Why it is not possible now; absent where it is.") @Nullable ActionReason reason,

        @Schema(description = "The article of law that grants it.")
        NamedArticle article,

        @Schema(description = "The id of the operation that does it.", examples = "fileMyRequest")
        String operation,

        @Schema(description = "Of a correction: the fields of the content that it can be about.")
        List<String> fields,

        @Schema(
                description = "Of a choice: what to send, as `state` of one or as `everything`.",
                examples = "prohibited")
        @Nullable String value,

        @Schema(
                description =
                        "Of a request about an item: each ground that it can rest on, with what would come of it.")
        List<ForeseenGround> grounds) {

    /**
     * Why something cannot be done.
     *
     * @param code to decide by: what the problem that refuses it has as `reason.code`, or the refused request as the reason
     *     of its line
     * @param text the same in words, in the language of the answer
     */
    @Schema(
            name = "ActionReason",
            requiredProperties = {"code", "text"})
    public record ActionReason(ReasonCode code, String text) {}

    /** What would come of a request about an item, on one of its grounds. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(
            name = "ForeseenGround",
            requiredProperties = {"ground", "label", "foreseen"})
    public record ForeseenGround(
            @Schema(ref = "Ground") String ground,

            @Schema(description = "The ground in words, in the language of the answer.")
            String label,

            @Schema(
                    description =
                            "What the preview and the request foresee: `execute` at once, `staff` decides, `delay` until a"
                                    + " block ends, or `keep`: it would be refused.")
            Foreseen foreseen,

            @Schema(description = "Why it is not, or not yet, done.") @Nullable ActionReason reason) {}

    /** Answers the action for fields of the content. */
    public AllowedAction of(List<String> names) {
        return new AllowedAction(action, allowed, reason, article, operation, names, value, grounds);
    }

    /** Answers the action as another operation does it. */
    public AllowedAction by(String another) {
        return new AllowedAction(action, allowed, reason, article, another, fields, value, grounds);
    }

    /** Answers the action with the value to send. */
    public AllowedAction sending(String sent) {
        return new AllowedAction(action, allowed, reason, article, operation, fields, sent, grounds);
    }

    /** Answers the action of a request on the grounds: refused where each of them is, for the first one's reason. */
    public AllowedAction on(List<ForeseenGround> foreseen) {
        boolean refused =
                !foreseen.isEmpty() && foreseen.stream().allMatch(ground -> ground.foreseen() == Foreseen.KEEP);
        return new AllowedAction(
                action,
                !refused,
                refused ? foreseen.get(0).reason() : null,
                article,
                operation,
                fields,
                value,
                foreseen);
    }
}
