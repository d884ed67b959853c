package fi.vastuugroup.privacy.request.model;

import fi.vastuugroup.privacy.platform.persistence.InstantColumn;
import fi.vastuugroup.privacy.platform.persistence.SlugConverter;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.item.ItemSelection;
import fi.vastuugroup.privacy.request.assessment.CategoryOutcome;
import fi.vastuugroup.privacy.request.assessment.Claim;
import fi.vastuugroup.privacy.request.assessment.Ground;
import fi.vastuugroup.privacy.request.assessment.Outcome;
import fi.vastuugroup.privacy.request.assessment.Reason;
import fi.vastuugroup.privacy.request.assessment.Right;
import io.vertx.core.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The parts of a stored request that belong together, each as the columns that it is stored in. */
final class RequestColumns {

    private RequestColumns() {}

    /** What is asked for; it never changes. */
    @Embeddable
    static class ClaimColumns {

        @Column(updatable = false)
        Right exercised = Right.ACCESS;

        @Column(updatable = false)
        @Nullable Ground ground;

        @JdbcTypeCode(SqlTypes.ARRAY)
        @Column(updatable = false)
        String[] categories = {};

        @JdbcTypeCode(SqlTypes.ARRAY)
        @Column(updatable = false)
        UUID[] items = {};

        /** For Hibernate. */
        ClaimColumns() {}

        ClaimColumns(Claim claim) {
            exercised = claim.right();
            ground = claim.ground();
            categories = categories(claim);
            items = claim.selection().itemIds();
        }

        static String[] categories(Claim claim) {
            return claim.categories().stream().map(Category::slug).sorted().toArray(String[]::new);
        }

        Claim claim() {
            return new Claim(
                    exercised,
                    ground,
                    new ItemSelection(
                            Slugs.all(Category.class, categories).collect(Collectors.toUnmodifiableSet()),
                            Set.of(items)));
        }
    }

    /** How it came in and by when it is answered. */
    @Embeddable
    static class IntakeColumns {

        @Column(updatable = false)
        ReceivedVia channel = ReceivedVia.PORTAL;

        @Column(name = "received_on", updatable = false)
        LocalDate receivedOn = LocalDate.EPOCH;

        @Column(name = "due_on")
        LocalDate dueOn = LocalDate.EPOCH;

        @Convert(converter = InstantColumn.class)
        @Column(name = "filed_at", updatable = false)
        Instant filedAt = Instant.EPOCH;

        @Column(name = "identity_evidence")
        @Nullable String identityEvidence;

        @Nullable JsonObject representative;

        /** For Hibernate. */
        IntakeColumns() {}

        IntakeColumns(NewRequest.Intake intake) {
            channel = intake.channel();
            receivedOn = intake.receivedOn();
            dueOn = intake.dueOn();
            filedAt = intake.filedAt();
            identityEvidence = intake.identityEvidence();
            representative = intake.representative();
        }

        /** Leaves of who acted for the person the right by which they did; the steps say that the person was identified. */
        void forget() {
            identityEvidence = null;
            representative =
                    representative == null ? null : new JsonObject().put("kind", representative.getString("kind"));
        }

        NewRequest.Intake intake() {
            return new NewRequest.Intake(channel, receivedOn, dueOn, filedAt, identityEvidence, representative);
        }
    }

    @Converter
    static class LanguageColumn extends SlugConverter<Language> {

        LanguageColumn() {
            super(Language.class);
        }
    }

    /** Where its mails and letters go: the addresses are emptied when it is closed. */
    @Embeddable
    static class ContactColumns {

        @Convert(converter = LanguageColumn.class)
        @Column(updatable = false)
        Language language = Language.EN;

        @Nullable String email;

        @Column(name = "given_name")
        @Nullable String givenName;

        @Column(name = "postal_address")
        @Nullable String postalAddress;

        /** For Hibernate. */
        ContactColumns() {}

        ContactColumns(NewRequest.Contact contact) {
            language = contact.language();
            email = contact.email();
            givenName = contact.givenName();
            postalAddress = contact.postalAddress();
        }

        void forget() {
            email = null;
            givenName = null;
            postalAddress = null;
        }

        NewRequest.Contact contact() {
            return new NewRequest.Contact(language, email, givenName, postalAddress);
        }
    }

    /** How it ended; absent while it is open. */
    @Embeddable
    static class EndingColumns {

        @Nullable Outcome outcome;

        @Nullable Reason reason;

        @Convert(converter = RequestJson.Outcomes.class)
        @Nullable List<CategoryOutcome> result;

        @Nullable String receipt;

        /** Null unless it is an erasure, so that all columns are null while it is open. */
        @Column(name = "hashes_kept")
        @Nullable Boolean hashesKept;

        @Column(name = "delivered_by")
        Delivery.@Nullable By deliveredBy;

        @Column(name = "delivered_until")
        @Nullable LocalDate deliveredUntil;

        @Convert(converter = InstantColumn.class)
        @Column(name = "closed_at")
        Instant closedAt = Instant.EPOCH;

        /** Written by statements over many; a row that a statement selects is read with all its columns. */
        @Convert(converter = InstantColumn.class)
        @Column(name = "words_gone_at", insertable = false, updatable = false)
        @Nullable Instant wordsGoneAt;

        /** For Hibernate. */
        EndingColumns() {}

        EndingColumns(Closing closing) {
            outcome = closing.outcome();
            reason = closing.reason();
            result = closing.result();
            receipt = closing.receipt();
            hashesKept = closing.receipt() == null ? null : closing.hashesKept();
            Delivery delivery = closing.delivery();
            deliveredBy = delivery == null ? null : delivery.by();
            deliveredUntil = delivery == null ? null : delivery.until();
            closedAt = closing.at();
        }

        StoredRequest.Ending ending() {
            return new StoredRequest.Ending(
                    outcome,
                    reason,
                    result,
                    receipt,
                    Boolean.TRUE.equals(hashesKept),
                    deliveredBy == null ? null : new Delivery(deliveredBy, deliveredUntil),
                    closedAt);
        }
    }
}
