package fi.vastuugroup.privacy.register.view;

import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.privacynotice.NamedArticle;
import fi.vastuugroup.privacy.privacynotice.NamedTerm;
import fi.vastuugroup.privacy.register.action.AllowedAction;
import fi.vastuugroup.privacy.register.category.Content;
import fi.vastuugroup.privacy.register.item.Block;
import fi.vastuugroup.privacy.register.item.Item;
import fi.vastuugroup.privacy.register.item.Withholding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An item as its subject sees it (Art. 15(1)): what it says, where it came from, why and how long it is held.
 *
 * @param content what it says; absent when it is withheld
 * @param withheld why the content is not shown (notice §8); staff decides such items one by one
 * @param blocks what keeps the item from deletion or use
 * @param statements what the subject has to say about it (Art. 16), oldest first
 * @param waiting the source's update that waits until a restriction or a hold ends, if one does
 * @param audio of a recorded call, where its source has sent it; absent when the item is withheld
 */
@Schema(
        name = "Item",
        requiredProperties = {
            "id",
            "category",
            "title",
            "source",
            "sourceName",
            "collected",
            "purposes",
            "legalBases",
            "retention",
            "blocks",
            "statements",
            "allowedActions",
            "updatedAt",
            "eventAt",
            "etag"
        })
public record ItemView(
        UUID id,
        Category category,

        @Schema(
                description =
                        "One line by which a person recognises the item, in the answer's language; of one whose content is not"
                                + " shown it says only that.",
                examples = "Puhelu 12.3.2026, 4 min")
        String title,

        @Nullable Content content,
        @Nullable WithheldView withheld,
        String source,

        @Schema(description = "The source as people read it, in the answer's language.", examples = "Asiakasrekisteri")
        String sourceName,

        CollectedView collected,
        List<NamedTerm> purposes,
        List<NamedTerm> legalBases,
        RetentionView retention,
        List<BlockView> blocks,
        List<StatementView> statements,
        List<AllowedAction> allowedActions,
        Instant updatedAt,

        @Schema(
                description =
                        "When what the item says happened, or came to its end; midnight in Helsinki where only the day is known. "
                                + "Lists are sorted by it.")
        Instant eventAt,

        @Schema(
                description = "What `If-Match` takes to correct the item, as the ETag of the item alone.",
                examples = "\"1\"")
        String etag,

        @Nullable WaitingUpdateView waiting,
        @Nullable AudioView audio) {

    /**
     * The audio of a recorded call: its subject hears it by {@code getMyCallAudio}, staff by {@code getSubjectCallAudio}.
     *
     * @param contentType what it is, such as {@code audio/ogg}
     * @param sha256 the digest of the whole, in hexadecimal
     */
    @Schema(
            name = "CallAudio",
            requiredProperties = {"contentType", "bytes", "sha256"})
    record AudioView(String contentType, long bytes, String sha256) {

        static @Nullable AudioView of(Item.@Nullable Audio audio) {
            return audio == null ? null : new AudioView(audio.contentType(), audio.bytes(), audio.sha256());
        }
    }

    /** How and when the item was collected. */
    @Schema(
            name = "Collected",
            requiredProperties = {"how", "at"})
    public record CollectedView(String how, Instant at) {}

    /**
     * Why the content is not shown.
     *
     * @param text the reason in the answer's language
     * @param articles the section of the notice and the article of the GDPR
     */
    @Schema(
            name = "Withheld",
            requiredProperties = {"reason", "text", "articles"})
    public record WithheldView(Withholding reason, String text, List<NamedArticle> articles) {}

    /**
     * How long the item is kept.
     *
     * @param rule the configured rule
     * @param text the rule in the answer's language; of a contact role that is over, what keeps it to its last day
     * @param keptUntil the last day, a date in Helsinki, on which it is kept; absent while no date is known
     */
    @Schema(
            name = "Retention",
            requiredProperties = {"rule", "text"})
    public record RetentionView(
            String rule, String text, @Nullable LocalDate keptUntil) {}

    /**
     * What keeps the item from deletion or use.
     *
     * @param ground a stable code
     * @param text why, in the answer's language
     */
    @Schema(
            name = "Block",
            requiredProperties = {"kind", "ground", "text", "since"})
    public record BlockView(Block.Kind kind, String ground, String text, Instant since) {}

    /** A supplementary statement that stands beside the item. */
    @Schema(
            name = "ItemStatement",
            requiredProperties = {"id", "text", "at"})
    public record StatementView(UUID id, String text, Instant at) {}
}
