package fi.vastuugroup.privacy.request.model;

import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.problem.Refusal;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.request.assessment.CategoryOutcome;
import fi.vastuugroup.privacy.request.assessment.Claim;
import fi.vastuugroup.privacy.request.assessment.Effect;
import fi.vastuugroup.privacy.request.assessment.Outcome;
import fi.vastuugroup.privacy.request.assessment.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request as it was read.
 *
 * @param revision as it was read, also where it has been changed since
 * @param subject null while staff has not found out who the person is
 * @param corrections the proposed fields with their values, in the order in which they came
 * @param kept the categories that staff keeps, each with the reason
 * @param decidedBy the member of staff who decided; null where no one had to
 * @param begun of an approved erasure of very much, what it does while much is still to be deleted; null otherwise
 * @param placed its blocks and restrictions
 * @param ending null while it is open
 */
public record StoredRequest(
        UUID id,
        int revision,
        @Nullable UUID subject,
        String reference,
        Claim claim,
        RequestState state,
        NewRequest.Intake receivedAs,
        NewRequest.Contact contact,
        @Nullable String extensionReason,
        @Nullable LocalDate pausedOn,
        int pausedDays,
        @Nullable String statement,
        Map<String, @Nullable Object> corrections,
        List<CategoryOutcome> plan,
        @Nullable List<CategoryOutcome> begun,
        Map<Category, Reason> kept,
        @Nullable String decidedBy,
        @Nullable String explanation,
        PlacedBlocks placed,
        @Nullable UUID receiptKey,
        @Nullable Ending ending) {

    /**
     * How it ended.
     *
     * @param result what came of it, if anything was done
     * @param receipt the signed receipt of an erasure
     * @param hashesKept whether keyed hashes stay of what an erasure erased
     * @param delivery how a copy came to the person, if one
     */
    public record Ending(
            @Nullable Outcome outcome,
            @Nullable Reason reason,
            @Nullable List<CategoryOutcome> result,
            @Nullable String receipt,
            boolean hashesKept,
            @Nullable Delivery delivery,
            Instant closedAt) {

        private Ending withoutGrounds() {
            List<CategoryOutcome> told = result == null
                    ? null
                    : result.stream().map(CategoryOutcome::withoutGround).toList();
            return Objects.equals(told, result)
                    ? this
                    : new Ending(
                            outcome,
                            reason == null ? null : reason.withoutGround(),
                            told,
                            null,
                            hashesKept,
                            delivery,
                            closedAt);
        }
    }

    public ReceivedVia channel() {
        return receivedAs.channel();
    }

    /** Whether it is known whose it is: the login filed it, or staff noted how they know. */
    public boolean isIdentified() {
        return channel() == ReceivedVia.PORTAL || receivedAs.identityEvidence() != null;
    }

    /** Whether staff hands the copy over that it asks for: who did not file it in the portal need not have a login. */
    public boolean isHandedOver() {
        return claim.right().delivers() && channel() != ReceivedVia.PORTAL;
    }

    /** @throws ProblemException {@code state-conflict} unless the copy is to be handed over now */
    public void requireAwaitingDelivery() {
        if (state != RequestState.AWAITING_DELIVERY) {
            throw new ProblemException(
                    ProblemType.STATE_CONFLICT, "no copy is to be handed over", Refusal.NO_COPY_TO_HAND_OVER);
        }
    }

    /** @throws ProblemException {@code state-conflict} unless the portal delivers what it asks for */
    public void requireDeliveredInPortal() {
        Delivery delivery = ending == null ? null : ending.delivery();
        if (delivery == null || delivery.by() != Delivery.By.PORTAL) {
            throw new ProblemException(
                    ProblemType.STATE_CONFLICT, "no copy is delivered here", Refusal.NO_COPY_TO_HAND_OVER);
        }
    }

    /**
     * What its ground alone has done; null where it says nothing, or came from nobody's own address while nobody knew whose
     * it was.
     */
    public @Nullable Effect effect() {
        boolean heard = subject != null
                || channel() == ReceivedVia.UNLINKED_LOGIN
                || contact.email() != null && receivedAs.representative() == null;
        List<CategoryOutcome> result = ending == null ? null : ending.result();
        return heard ? Effect.of(claim, result == null ? plan : result) : null;
    }

    public LocalDate receivedOn() {
        return receivedAs.receivedOn();
    }

    public LocalDate dueOn() {
        return receivedAs.dueOn();
    }

    public Language language() {
        return contact.language();
    }

    /** For how many days the deadline has waited by a day, a waiting that goes on included. */
    public int pausedDaysBy(LocalDate day) {
        return pausedOn == null ? pausedDays : pausedDays + (int) ChronoUnit.DAYS.between(pausedOn, day);
    }

    public boolean extended() {
        return extensionReason != null;
    }

    /** The blocks that keep its items from deletion while it is open. */
    public Set<UUID> blocks() {
        return placed.blocks();
    }

    /** The restrictions that it placed. */
    public Set<UUID> restrictions() {
        return placed.restrictions();
    }

    public @Nullable Outcome outcome() {
        return ending == null ? null : ending.outcome();
    }

    /** Answers the request for those who are not told why a hold keeps items: without the receipt, which says it. */
    public StoredRequest withoutGrounds() {
        List<CategoryOutcome> toldPlan =
                plan.stream().map(CategoryOutcome::withoutGround).toList();
        Ending toldEnding = ending == null ? null : ending.withoutGrounds();
        return new StoredRequest(
                id,
                revision,
                subject,
                reference,
                claim,
                state,
                receivedAs,
                contact,
                extensionReason,
                pausedOn,
                pausedDays,
                statement,
                corrections,
                toldPlan,
                begun == null
                        ? null
                        : begun.stream().map(CategoryOutcome::withoutGround).toList(),
                kept,
                decidedBy,
                explanation,
                placed,
                receiptKey,
                toldEnding);
    }

    /** @throws ProblemException {@code state-conflict} when it is closed or its person is known */
    public void requireUnassigned() {
        if (state.isFinal() || subject != null) {
            throw new ProblemException(
                    ProblemType.STATE_CONFLICT,
                    "who the person is, is settled",
                    state.isFinal() ? Refusal.REQUEST_CLOSED : Refusal.PERSON_KNOWN);
        }
    }

    /** No personal data in logs. */
    @Override
    public String toString() {
        return "StoredRequest[" + id + "]";
    }
}
