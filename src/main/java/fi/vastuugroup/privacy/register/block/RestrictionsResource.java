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

class RestrictionsResource implements RestrictionsApi {

    private final CurrentPrincipal principal;
    private final Restrictions restrictions;
    private final PlacedBlocks placed;
    private final RestrictionLifting lifting;
    private final StaffBlockViews views;

    RestrictionsResource(
            CurrentPrincipal principal,
            Restrictions restrictions,
            PlacedBlocks placed,
            RestrictionLifting lifting,
            StaffBlockViews views) {
        this.views = views;
        this.principal = principal;
        this.restrictions = restrictions;
        this.placed = placed;
        this.lifting = lifting;
    }

    @Override
    public Uni<RestResponse<StaffBlock>> place(@Nullable String key, NewRestriction restriction, HttpHeaders headers) {
        return restrictions
                .place(principal.staff(), key, restriction)
                .map(block -> views.view(block, principal.staff(), language(headers)))
                .map(block -> Created.at("/api/v1/staff/restrictions/" + block.id(), block));
    }

    @Override
    public Uni<StaffBlockPage> list(
            @Nullable UUID subject,
            @Nullable RestrictionGround ground,
            @Nullable LocalDate reviewBy,
            boolean ended,
            StaffBlocks.@Nullable Order sort,
            PageParameters asked,
            HttpHeaders headers) {
        var filter = new StaffBlocks.Filter(
                Block.Kind.RESTRICTION, ended, subject, ground == null ? null : ground.slug(), reviewBy, sort);
        return placed.list(filter, asked.in("listRestrictions " + filter.order()), asked.limit)
                .map(page -> views.page(page, principal.staff(), language(headers)));
    }

    @Override
    public Uni<StaffBlock> get(UUID id, HttpHeaders headers) {
        return placed.get(Block.Kind.RESTRICTION, id)
                .map(block -> views.view(block, principal.staff(), language(headers)));
    }

    @Override
    public Uni<StaffBlock> review(UUID id, NewReview review, HttpHeaders headers) {
        return placed.review(principal.staff(), Block.Kind.RESTRICTION, id, review.reviewOn())
                .map(block -> views.view(block, principal.staff(), language(headers)));
    }

    @Override
    public Uni<StaffBlock> lift(UUID id, StaffReason reason, HttpHeaders headers) {
        return lifting.announce(principal.staff(), id, reason.reason())
                .map(block -> views.view(block, principal.staff(), language(headers)));
    }

    @Override
    public Uni<StaffBlock> noticeSent(UUID id, HttpHeaders headers) {
        return lifting.noticeSent(principal.staff(), id)
                .map(block -> views.view(block, principal.staff(), language(headers)));
    }

    private static Language language(HttpHeaders headers) {
        return Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
