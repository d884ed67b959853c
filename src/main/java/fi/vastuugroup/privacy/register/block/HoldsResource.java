package fi.vastuugroup.privacy.register.block;

import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import fi.vastuugroup.privacy.platform.http.Created;
import fi.vastuugroup.privacy.platform.http.PageParameters;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.register.block.StaffBlock.StaffBlockPage;
import fi.vastuugroup.privacy.register.item.Block;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

class HoldsResource implements HoldsApi {

    private final CurrentPrincipal principal;
    private final Holds holds;
    private final PlacedBlocks placed;
    private final StaffBlockViews views;

    HoldsResource(CurrentPrincipal principal, Holds holds, PlacedBlocks placed, StaffBlockViews views) {
        this.views = views;
        this.principal = principal;
        this.holds = holds;
        this.placed = placed;
    }

    @Override
    public Uni<RestResponse<StaffBlock>> place(@Nullable String key, NewHold hold, HttpHeaders headers) {
        return holds.place(principal.staff(), key, hold)
                .map(block -> views.view(block, principal.staff(), language(headers)))
                .map(block -> Created.at("/api/v1/staff/holds/" + block.id(), block));
    }

    @Override
    public Uni<StaffBlockPage> list(
            @Nullable UUID subject,
            @Nullable HoldGround ground,
            @Nullable LocalDate reviewBy,
            boolean released,
            StaffBlocks.@Nullable Order sort,
            PageParameters asked,
            HttpHeaders headers) {
        var filter = new StaffBlocks.Filter(
                Block.Kind.HOLD, released, subject, ground == null ? null : ground.slug(), reviewBy, sort);
        return placed.list(filter, asked.in("listHolds " + filter.order()), asked.limit)
                .map(page -> views.page(page, principal.staff(), language(headers)));
    }

    @Override
    public Uni<StaffBlock> get(UUID id, HttpHeaders headers) {
        return placed.get(Block.Kind.HOLD, id).map(block -> views.view(block, principal.staff(), language(headers)));
    }

    @Override
    public Uni<StaffBlock> review(UUID id, NewReview review, HttpHeaders headers) {
        return placed.review(principal.staff(), Block.Kind.HOLD, id, review.reviewOn())
                .map(block -> views.view(block, principal.staff(), language(headers)));
    }

    @Override
    public Uni<StaffBlock> release(UUID id, StaffReason reason, HttpHeaders headers) {
        return holds.release(principal.staff(), id, reason.reason())
                .map(block -> views.view(block, principal.staff(), language(headers)));
    }

    private static Language language(HttpHeaders headers) {
        return Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
