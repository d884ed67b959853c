package fi.vastuugroup.privacy.register.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.register.item.Block;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A block takes only the steps that its present state allows. */
class BlockEntityTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2031-03-01T10:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2031-03-08");
    private static final UUID MAIL = new UUID(0, 1);

    @Test
    void aHoldIsReleasedOnce() {
        BlockEntity hold = block(Block.Kind.HOLD);

        hold.release("over", "officer", NOW);

        assertThat(hold.isActive()).isFalse();
        assertRefused(() -> hold.release("again", "other", NOW));
        assertThat(hold.liftedBy).isEqualTo("officer");
        assertThat(hold.liftReason).isEqualTo("over");
    }

    @Test
    void aHoldIsNotAnnouncedAndARestrictionNotReleased() {
        assertRefused(() -> block(Block.Kind.HOLD).announce(DAY, null, "why"));
        assertRefused(() -> block(Block.Kind.RESTRICTION).release("why", "officer", NOW));
        assertRefused(() -> block(Block.Kind.REQUEST).release("why", "officer", NOW));
    }

    @Test
    void aRestrictionIsAnnouncedOnce() {
        BlockEntity restriction = block(Block.Kind.RESTRICTION);

        restriction.announce(DAY, MAIL, "why");

        assertRefused(() -> restriction.announce(DAY.plusDays(1), null, "again"));
        assertThat(restriction.liftOn).isEqualTo(DAY);
        assertThat(restriction.noticeBy).isEqualTo(NoticeBy.EMAIL);
    }

    @Test
    void nothingIsLiftedBeforeItsSubjectWasToldAndTheDayHasCome() {
        BlockEntity restriction = block(Block.Kind.RESTRICTION);
        assertRefused(() -> restriction.lift(DAY, "scheduler", NOW));
        restriction.announce(DAY, MAIL, "why");
        assertRefused(() -> restriction.lift(DAY, "scheduler", NOW));
        restriction.mailSent(DAY, NOW);
        assertRefused(() -> restriction.lift(DAY.minusDays(1), "scheduler", NOW));

        restriction.lift(DAY, "scheduler", NOW);

        assertRefused(() -> restriction.lift(DAY, "scheduler", NOW));
    }

    @Test
    void aMailThatGoesLateStillGoesBeforeTheDay() {
        BlockEntity late = block(Block.Kind.RESTRICTION);
        late.announce(DAY, MAIL, "why");
        BlockEntity early = block(Block.Kind.RESTRICTION);
        early.announce(DAY, MAIL, "why");

        late.mailSent(DAY.plusDays(3), NOW);
        early.mailSent(DAY.minusDays(3), NOW);

        assertThat(late.liftOn).isEqualTo(DAY.plusDays(3));
        assertThat(early.liftOn).isEqualTo(DAY);
        assertRefused(() -> late.mailSent(DAY, NOW));
        assertRefused(late::mailGivenUp);
    }

    @Test
    void aLetterIsAwaitedOnceAndOnlyWhereNoMailGoes() {
        BlockEntity mailed = block(Block.Kind.RESTRICTION);
        assertRefused(() -> mailed.letterSent(DAY, NOW));
        mailed.announce(DAY, MAIL, "why");
        assertRefused(() -> mailed.letterSent(DAY, NOW));
        mailed.mailGivenUp();

        assertThatCode(() -> mailed.letterSent(DAY.plusDays(9), NOW)).doesNotThrowAnyException();

        assertThat(mailed.liftOn).isEqualTo(DAY.plusDays(9));
        assertRefused(() -> mailed.letterSent(DAY, NOW));
    }

    private static BlockEntity block(Block.Kind kind) {
        BlockEntity block = new BlockEntity();
        block.kind = kind;
        return block;
    }

    private static void assertRefused(ThrowingCallable step) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(step)
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(ProblemType.STATE_CONFLICT));
    }
}
