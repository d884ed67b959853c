package fi.vastuugroup.privacy.request.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.register.item.ItemSelection;
import fi.vastuugroup.privacy.request.assessment.Claim;
import fi.vastuugroup.privacy.request.assessment.Ground;
import fi.vastuugroup.privacy.request.assessment.Right;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A stored request refuses every change of state that the machine of states does not know, and stays as it was. */
class RequestEntityTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final Claim ERASURE = new Claim(Right.ERASURE, Ground.UNLAWFUL_PROCESSING, ItemSelection.ALL);
    private static final Claim UNCONDITIONAL = new Claim(Right.OBJECTION, Ground.DIRECT_MARKETING, ItemSelection.ALL);
    private static final NewRequest.Contact CONTACT = new NewRequest.Contact(Language.FI, null, null, null);

    static Stream<Arguments> pairs() {
        return Arrays.stream(RequestState.values())
                .flatMap(from -> Arrays.stream(RequestState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void itBecomesOnlyWhatItsStateCanBecome(RequestState from, RequestState to) {
        RequestEntity request = in(from, ERASURE, UUID.randomUUID());

        if (from.canBecome(to)) {
            assertThatCode(() -> bring(request, to)).doesNotThrowAnyException();
            assertThat(request.state).isEqualTo(to);
        } else {
            assertConflict(() -> bring(request, to));
            assertThat(request.state).isEqualTo(from);
            assertThat(request.ending).isNull();
            assertThat(request.pausedOn).isNull();
            assertThat(request.kept).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void itIsExtendedOnlyWhileItIsOpen(RequestState state) {
        RequestEntity request = in(state, ERASURE, UUID.randomUUID());

        if (state.isFinal()) {
            assertConflict(() -> request.extend("Pyyntöjä on paljon", DAY));
        } else {
            request.extend("Pyyntöjä on paljon", DAY);
            assertThat(request.intake.dueOn).isEqualTo(DAY);
        }
    }

    @Test
    void itsPersonIsFoundOutOnceAndWhileItIsOpen() {
        RequestEntity known = in(RequestState.RECEIVED, ERASURE, UUID.randomUUID());
        RequestEntity closed = in(RequestState.REFUSED, ERASURE, null);

        assertConflict(() -> assign(known));
        assertConflict(() -> assign(closed));
        assertThat(closed.subjectId).isNull();
    }

    @ParameterizedTest
    @EnumSource(names = {"RECEIVED", "AWAITING_IDENTIFICATION"})
    void whatNobodyCanWeighIsApprovedAsSoonAsItsPersonIsKnown(RequestState state) {
        RequestEntity unconditional = in(state, UNCONDITIONAL, null);
        RequestEntity weighed = in(state, ERASURE, null);

        assign(unconditional);
        assign(weighed);

        assertThat(unconditional.state).isEqualTo(RequestState.APPROVED);
        assertThat(weighed.state).isEqualTo(state);
    }

    private static RequestEntity in(RequestState state, Claim claim, @Nullable UUID subject) {
        RequestEntity request = new RequestEntity(
                new NewRequest(
                        subject,
                        claim,
                        state,
                        new NewRequest.Intake(ReceivedVia.POST, DAY, DAY.plusMonths(1), Instant.EPOCH, null, null),
                        CONTACT,
                        null,
                        Map.of(),
                        List.of()),
                subject,
                PlacedBlocks.NOTHING,
                "R-TEST",
                UUID.randomUUID());
        request.id = UUID.randomUUID();
        return request;
    }

    private static void bring(RequestEntity request, RequestState to) {
        switch (to) {
            case RECEIVED -> request.identified(1, DAY, "Passi");
            case AWAITING_IDENTIFICATION -> request.awaitIdentification(DAY);
            case APPROVED -> request.approve(Approval.AUTOMATIC);
            case AWAITING_DELIVERY -> request.awaitDelivery();
            case COMPLETED, REFUSED, CANCELLED ->
                request.close(new Closing(to, Instant.EPOCH, null, null, null, null, null, null, false, null));
        }
    }

    private static void assign(RequestEntity request) {
        request.assign(UUID.randomUUID(), null, PlacedBlocks.NOTHING, CONTACT, List.of());
    }

    private static void assertConflict(ThrowingCallable change) {
        assertThatThrownBy(change)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(ProblemType.STATE_CONFLICT));
    }
}
