package fi.vastuugroup.privacy.register.block;

import fi.vastuugroup.privacy.platform.http.Cursor;
import fi.vastuugroup.privacy.platform.persistence.SlugConverter;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.problem.Refusal;
import fi.vastuugroup.privacy.platform.time.Times;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.item.Block;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The stored block: SQL places it, and this entity ends it, once. Staff releases a hold; a restriction ends on its day,
 * after its subject was told (Art. 18(3)). Each step refuses with {@code state-conflict} what the step before does not
 * allow; the revision refuses the second of two who take one at once.
 */
@Entity
@Table(name = "item_block")
@IdClass(BlockEntity.Key.class)
class BlockEntity {

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    /** Identifies a block; the subject leads the key, as in every table of the register. */
    record Key(UUID subjectId, UUID blockId) implements Serializable {}

    @Id
    @Column(name = "subject_id")
    UUID subjectId;

    @Id
    @Column(name = "id")
    UUID blockId;

    @Version
    int revision;

    @Convert(converter = KindColumn.class)
    Block.Kind kind;

    @Convert(converter = CategoryColumn.class)
    @Nullable Category category;

    @Column(name = "item_id")
    @Nullable UUID itemId;

    String ground;

    @Nullable String reason;

    @Column(name = "placed_at")
    OffsetDateTime placedAt;

    @Column(name = "review_on")
    @Nullable LocalDate reviewOn;

    @Column(name = "not_shown_until")
    @Nullable LocalDate notShownUntil;

    @Column(name = "lift_on")
    @Nullable LocalDate liftOn;

    @Column(name = "lift_reason")
    @Nullable String liftReason;

    @Column(name = "lift_notice")
    @Convert(converter = NoticeColumn.class)
    @Nullable NoticeBy noticeBy;

    @Column(name = "lift_notice_sent_at")
    @Nullable OffsetDateTime noticeSentAt;

    @Column(name = "lift_notice_mail")
    @Nullable UUID noticeMail;

    @Column(name = "lifted_at")
    @Nullable OffsetDateTime liftedAt;

    @Column(name = "lifted_by")
    @Nullable String liftedBy;

    /** For Hibernate, which fills it. */
    @SuppressWarnings("NullAway.Init")
    BlockEntity() {}

    boolean isActive() {
        return liftedAt == null;
    }

    /** Sets the day on which staff looks at it again. */
    void review(LocalDate day, LocalDate today) {
        require(isActive(), "it has ended", Refusal.BLOCK_ENDED);
        if (day.isBefore(today)) {
            throw new ProblemException(ProblemType.INVALID_REQUEST, "the day has passed");
        }
        reviewOn = day;
    }

    /** Ends a hold by a decision of staff. */
    void release(String why, String by, OffsetDateTime at) {
        require(kind == Block.Kind.HOLD && isActive(), "the hold was released before", Refusal.BLOCK_ENDED);
        liftReason = why;
        end(by, at);
    }

    /** Whether the end of a restriction may be announced, which happens once. */
    boolean isAnnounceable() {
        return kind == Block.Kind.RESTRICTION && isActive() && noticeBy == null;
    }

    /** Refuses a block that {@link #announce} would refuse, before the subject is told. */
    void requireAnnounceable() {
        require(isActive(), "the restriction has ended", Refusal.BLOCK_ENDED);
        require(isAnnounceable(), "its end was announced before", Refusal.LIFTING_ANNOUNCED);
    }

    /**
     * Announces the end of a restriction.
     *
     * @param mail the mail that tells the subject; null where staff sends a letter
     */
    void announce(LocalDate day, @Nullable UUID mail, String why) {
        requireAnnounceable();
        liftOn = day;
        liftReason = why;
        noticeBy = NoticeBy.of(mail);
        noticeMail = mail;
    }

    /** Notes that the mail has gone; a late one moves the end to the earliest day, so that it still goes before. */
    void mailSent(LocalDate earliest, OffsetDateTime at) {
        require(noticeMail != null, "no mail is awaited", Refusal.NO_LETTER_AWAITED);
        if (liftOn == null || liftOn.isBefore(earliest)) {
            liftOn = earliest;
        }
        noticeSentAt = at;
        noticeMail = null;
    }

    /** Notes that the mail will never go, so that staff sends a letter. */
    void mailGivenUp() {
        require(noticeMail != null && isActive(), "no mail is awaited", Refusal.NO_LETTER_AWAITED);
        noticeBy = NoticeBy.POST;
        noticeMail = null;
    }

    /** Notes that staff has sent the letter, from which the period counts. */
    void letterSent(LocalDate day, OffsetDateTime at) {
        require(
                noticeBy == NoticeBy.POST && noticeSentAt == null && isActive(),
                "no letter is awaited",
                Refusal.NO_LETTER_AWAITED);
        liftOn = day;
        noticeSentAt = at;
    }

    /** Lifts a restriction whose announced day has come. */
    void lift(LocalDate today, String by, OffsetDateTime at) {
        require(
                isActive() && noticeSentAt != null && liftOn != null && !liftOn.isAfter(today),
                "it is not due",
                Refusal.BLOCK_ENDED);
        end(by, at);
    }

    private void end(String by, OffsetDateTime at) {
        liftedBy = by;
        liftedAt = at;
    }

    private static void require(boolean allowed, String detail, Refusal refusal) {
        if (!allowed) {
            throw new ProblemException(ProblemType.STATE_CONFLICT, detail, refusal);
        }
    }

    /** Describes the ended block to those who do what follows from its end. */
    Block.Lifted lifted() {
        return new Block.Lifted(blockId, kind, new Block.Cover(category, itemId));
    }

    /** Where it stands among those that were placed before and after it. */
    Cursor.Place place() {
        return Cursor.Place.of(blockId);
    }

    /** Where it stands by the day of its next look; without one, behind all that have one. */
    Cursor.Place duePlace() {
        return Cursor.Place.on(Objects.requireNonNullElse(reviewOn, NEVER), blockId);
    }

    NotedBlock noted() {
        return new NotedBlock(
                blockId,
                subjectId,
                new Block(kind, category, itemId, ground, placedAt.toInstant(), notShownUntil),
                reason,
                reviewOn,
                liftOn == null || noticeBy == null
                        ? null
                        : new NotedBlock.Lifting(liftOn, noticeBy, Times.instant(noticeSentAt), liftReason),
                Times.instant(liftedAt));
    }

    @Converter
    static class KindColumn extends SlugConverter<Block.Kind> {

        KindColumn() {
            super(Block.Kind.class);
        }
    }

    @Converter
    static class CategoryColumn extends SlugConverter<Category> {

        CategoryColumn() {
            super(Category.class);
        }
    }

    @Converter
    static class NoticeColumn extends SlugConverter<NoticeBy> {

        NoticeColumn() {
            super(NoticeBy.class);
        }
    }
}
