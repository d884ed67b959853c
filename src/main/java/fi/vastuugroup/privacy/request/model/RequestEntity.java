package fi.vastuugroup.privacy.request.model;

import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.problem.Refusal;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.request.assessment.CategoryOutcome;
import fi.vastuugroup.privacy.request.assessment.Reason;
import fi.vastuugroup.privacy.request.model.RequestColumns.ClaimColumns;
import fi.vastuugroup.privacy.request.model.RequestColumns.ContactColumns;
import fi.vastuugroup.privacy.request.model.RequestColumns.EndingColumns;
import fi.vastuugroup.privacy.request.model.RequestColumns.IntakeColumns;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A request as it is stored. It changes by its methods alone, and each refuses what the machine of states does not
 * allow; two who change it at once find out by its revision.
 */
@Entity
@Table(name = "request")
class RequestEntity {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Nullable UUID id;

    @Version
    int revision = 1;

    @Column(name = "subject_id")
    @Nullable UUID subjectId;

    @Column(name = "filed_as")
    @Nullable UUID filedAs;

    @Column(updatable = false)
    String reference = "";

    @Embedded
    ClaimColumns claim = new ClaimColumns();

    RequestState state = RequestState.RECEIVED;

    @Embedded
    IntakeColumns intake = new IntakeColumns();

    @Embedded
    ContactColumns contact = new ContactColumns();

    @Column(name = "extension_reason")
    @Nullable String extensionReason;

    @Column(name = "paused_on")
    @Nullable LocalDate pausedOn;

    @Column(name = "paused_days")
    int pausedDays;

    @Column(updatable = false)
    @Nullable String statement;

    @Convert(converter = RequestJson.Corrections.class)
    @Column(updatable = false)
    Map<String, @Nullable Object> corrections = new LinkedHashMap<>();

    @Convert(converter = RequestJson.Outcomes.class)
    @Nullable List<CategoryOutcome> plan;

    @Convert(converter = RequestJson.Outcomes.class)
    @Nullable List<CategoryOutcome> begun;

    @Convert(converter = RequestJson.Kept.class)
    @Nullable Map<Category, Reason> kept;

    @Column(name = "decided_by")
    @Nullable String decidedBy;

    @Nullable String explanation;

    @JdbcTypeCode(SqlTypes.ARRAY)
    UUID[] blocks = {};

    @JdbcTypeCode(SqlTypes.ARRAY)
    UUID[] restrictions = {};

    /** Kept by {@link OpenRequestStore}: to read is no change of the request. */
    @Column(name = "read_message", insertable = false, updatable = false)
    @Nullable UUID readMessage;

    @Column(name = "receipt_key", updatable = false)
    @Nullable UUID receiptKey;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] stopped = {};

    @Embedded
    @Nullable EndingColumns ending;

    /** For Hibernate. */
    RequestEntity() {}

    /** @param filedAs of joined persons, the one whose it is; null while nobody knows */
    RequestEntity(NewRequest request, @Nullable UUID filedAs, PlacedBlocks placed, String reference, UUID receiptKey) {
        this.subjectId = request.subject();
        this.filedAs = filedAs;
        this.reference = reference;
        this.claim = new ClaimColumns(request.claim());
        this.state = request.state();
        this.intake = new IntakeColumns(request.intake());
        this.contact = new ContactColumns(request.contact());
        this.statement = request.statement();
        this.corrections = request.corrections();
        this.plan = request.plan();
        this.receiptKey = receiptKey;
        place(placed);
    }

    /** Staff found out who the person is; what is asked for and cannot be weighed needs no decision any more. */
    void assign(
            UUID subject,
            @Nullable UUID author,
            PlacedBlocks placed,
            NewRequest.Contact found,
            List<CategoryOutcome> foreseen) {
        stored().requireUnassigned();
        subjectId = subject;
        filedAs = author;
        contact.email = contact.email == null ? found.email() : contact.email;
        contact.givenName = found.givenName();
        plan = foreseen;
        place(placed);
        if (claim.claim().isUnconditional()) {
            state = state == RequestState.AWAITING_IDENTIFICATION ? state.become(RequestState.RECEIVED) : state;
            approve(Approval.AUTOMATIC);
        }
    }

    void approve(Approval approval) {
        become(RequestState.APPROVED);
        decided(approval);
    }

    /** Notes a decision: the one that approves it, or an earlier one that it takes up again. */
    void decided(Approval approval) {
        kept = approval.kept();
        decidedBy = approval.decidedBy();
        explanation = approval.explanation();
    }

    /** Granted: staff hands the copy over. */
    void awaitDelivery() {
        become(RequestState.AWAITING_DELIVERY);
    }

    /** An approved erasure of very much has begun. */
    void begin(List<CategoryOutcome> result) {
        begun = List.copyOf(result);
    }

    /** The deadline waits from a day on. */
    void awaitIdentification(LocalDate from) {
        become(RequestState.AWAITING_IDENTIFICATION);
        pausedOn = from;
    }

    /** The deadline goes on, later by the days that it waited. */
    void identified(int daysPaused, LocalDate dueOn, String evidence) {
        if (state != RequestState.AWAITING_IDENTIFICATION) {
            throw new ProblemException(
                    ProblemType.STATE_CONFLICT, "no identification is awaited", Refusal.IDENTIFICATION_NOT_AWAITED);
        }
        become(RequestState.RECEIVED);
        pausedOn = null;
        pausedDays = daysPaused;
        intake.dueOn = dueOn;
        intake.identityEvidence = evidence;
    }

    void extend(String reason, LocalDate dueOn) {
        state.requireOpen();
        extensionReason = reason;
        intake.dueOn = dueOn;
    }

    /** The address, how the person was identified and who acted for them are not needed any more (Art. 5(1)(c)). */
    void close(Closing closing) {
        become(closing.state());
        ending = new EndingColumns(closing);
        stopped = closing.stopped().stream().map(Category::slug).toArray(String[]::new);
        explanation = closing.explanation() == null ? explanation : closing.explanation();
        decidedBy = closing.decidedBy() == null ? decidedBy : closing.decidedBy();
        pausedOn = null;
        contact.forget();
        intake.forget();
    }

    private void become(RequestState next) {
        state = state.become(next);
    }

    private void place(PlacedBlocks placed) {
        blocks = placed.blocks().toArray(UUID[]::new);
        restrictions = placed.restrictions().toArray(UUID[]::new);
    }

    /** What others see of it. */
    StoredRequest stored() {
        return new StoredRequest(
                Objects.requireNonNull(id),
                revision,
                subjectId,
                reference,
                claim.claim(),
                state,
                intake.intake(),
                contact.contact(),
                extensionReason,
                pausedOn,
                pausedDays,
                statement,
                corrections,
                plan == null ? List.of() : plan,
                begun,
                kept == null ? Map.of() : kept,
                decidedBy,
                explanation,
                new PlacedBlocks(Set.of(blocks), Set.of(restrictions)),
                receiptKey,
                ending == null ? null : ending.ending());
    }
}
