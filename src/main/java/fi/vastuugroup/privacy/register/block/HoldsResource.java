package fi.vastuugroup.privacy.register.block;

import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import fi.vastuugroup.privacy.platform.http.PageParameters;
import fi.vastuugroup.privacy.platform.http.Created;
import fi.vastuugroup.privacy.register.item.Block;
import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

class HoldsResource implements HoldsApi {

    private final CurrentPrincipal principal;
    private final Holds holds;

    HoldsResource(CurrentPrincipal principal, Holds holds) {
        this.principal = principal;
        this.holds = holds;
    }

    @Override
    public Uni<RestResponse<StaffBlock>> place(@Nullable String key, NewHold hold) {
        return holds.place(principal.staff(), key, hold)
                .map(StaffBlock::of)
                .map(placed -> Created.at("/api/v1/staff/holds/" + placed.id(), placed));
    }

    @Override
    public Uni<StaffBlockPage> list(
            @Nullable UUID subject,
            @Nullable HoldGround ground,
            @Nullable LocalDate reviewBy,
            boolean released,
            PageParameters asked) {
        var filter = new StaffBlocks.Filter(
                Block.Kind.HOLD, released, subject, ground == null ? null : ground.slug(), reviewBy);
        return holds.list(filter, asked.in("listHolds"), asked.limit).map(StaffBlockPage::of);
    }

    @Override
    public Uni<StaffBlock> get(UUID id) {
        return holds.get(id).map(StaffBlock::of);
    }

    @Override
    public Uni<StaffBlock> review(UUID id, NewReview review) {
        return holds.review(principal.staff(), id, review.reviewOn()).map(StaffBlock::of);
    }

    @Override
    public Uni<StaffBlock> release(UUID id, StaffReason reason) {
        return holds.release(principal.staff(), id, reason.reason()).map(StaffBlock::of);
    }
}
