package fi.vastuugroup.privacy.register.item;

import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.category.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item of personal data that is held about a data subject.
 *
 * @param content what it says; null when it is withheld from the one who asks
 * @param dueOn the last Helsinki date on which it is kept; null while no date is known
 * @param retentionRule the rule behind the date, as configured
 * @param blocks the active blocks that cover it
 * @param statements what the subject has to say about it (Art. 16), oldest first
 * @param eventAt when what it says happened, or came to its end; midnight in Helsinki where only the day is known
 * @param waiting the source's update that waits until a block ends, if one does
 * @param audio of a recorded call, where the source has sent it; null when it, or all content, is withheld from the one who
 *     asks
 */
public record Item(
        UUID subject,
        UUID id,
        Category category,
        String sourceSystem,
        String sourceItemId,
        @Nullable Content content,
        Collected collected,
        String retentionRule,
        @Nullable LocalDate dueOn,
        @Nullable Withholding withheld,
        List<Block> blocks,
        List<Statement> statements,
        int revision,
        Instant updatedAt,
        Instant eventAt,
        @Nullable WaitingUpdate waiting,
        @Nullable Audio audio) {

    /**
     * The audio of a recorded call, as it is stored.
     *
     * @param object by which id the store has it, which nobody outside is told
     * @param sha256 its digest, in hexadecimal
     * @param version the source's version of it
     */
    public record Audio(UUID object, String contentType, long bytes, String sha256, long version) {}

    /**
     * How and when the item was collected.
     *
     * @param how a short text of the source, such as {@code contact form}
     */
    public record Collected(String how, Instant at) {}

    /** A supplementary statement of the subject's. */
    public record Statement(UUID id, String text, Instant at) {}

    /** Whether a restriction (Art. 18) covers the item. */
    public boolean restricted() {
        return blocks.stream().anyMatch(block -> block.kind() == Block.Kind.RESTRICTION);
    }

    /** Answers the item as its subject sees it while it is withheld: without content and audio, with their own statements. */
    public Item withoutContent() {
        return with(null, blocks, statements, waiting == null ? null : waiting.withoutContent(), null);
    }

    /** Answers the item as it is listed for whoever may see neither its content nor the statements about it. */
    public Item hidden() {
        return with(null, blocks, List.of(), waiting == null ? null : waiting.withoutContent(), null);
    }

    /** Answers the item as its subject sees it, with what is withheld of its update left out. */
    public Item shown() {
        return waiting == null ? this : with(content, blocks, statements, waiting.shown(), audio);
    }

    /** Answers the item with a part of its content, without the update that waits for it and without its audio. */
    public Item withContent(Content part) {
        return with(part, blocks, statements, null, null);
    }

    /** Answers the item for those who are not told why a hold keeps it. */
    public Item withoutGrounds() {
        return with(content, blocks.stream().map(Block::withoutGrounds).toList(), statements, waiting, audio);
    }

    /** Answers the item with the update that waits for it. */
    public Item waitingFor(WaitingUpdate update) {
        return with(content, blocks, statements, update, audio);
    }

    private Item with(
            @Nullable Content text,
            List<Block> covering,
            List<Statement> shown,
            @Nullable WaitingUpdate update,
            @Nullable Audio heard) {
        return new Item(
                subject,
                id,
                category,
                sourceSystem,
                sourceItemId,
                text,
                collected,
                retentionRule,
                dueOn,
                withheld,
                covering,
                shown,
                revision,
                updatedAt,
                eventAt,
                update,
                heard);
    }

    /** Leaves personal data out of logs. */
    @Override
    public String toString() {
        return "Item[" + category + " " + id + "]";
    }
}
