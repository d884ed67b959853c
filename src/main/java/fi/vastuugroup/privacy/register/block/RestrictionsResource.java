package fi.vastuugroup.privacy.register.block;

import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import fi.vastuugroup.privacy.platform.http.Created;
import fi.vastuugroup.privacy.platform.http.PageParameters;
import fi.vastuugroup.privacy.platform.text.Language;
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
    private final RestrictionLifting lifting;
    private final StaffBlockViews views;

    RestrictionsResource(
            CurrentPrincipal principal, Restrictions restrictions, RestrictionLifting lifting, StaffBlockViews views) {
        this.views = views;
        this.principal = principal;
        this.restrictions = restrictions;
        this.lifting = lifting;
    }

    @Override
    public Uni<RestResponse<StaffBlock>> place(@Nullable String key, NewRestriction restriction, HttpHeaders headers) {
        return restrictions
                .place(principal.staff(), key, restriction)
                .map(block -> views.view(block, principal.staff(), language(headers)))
                .map(placed -> Created.at("/api/v1/staff/restrictions/" + placed.id(), placed));
    }

    @Override
    public Uni<StaffBlockPage> list(
            @Nullable UUID subject,
            @Nullable RestrictionGround ground,
            @Nullable LocalDate reviewBy,
            boolean ended,
            PageParameters asked,
            HttpHeaders headers) {
        var filter = new StaffBlocks.Filter(
                Block.Kind.RESTRICTION, ended, subject, ground == null ? null : ground.slug(), reviewBy);
        return restrictions
                .list(filter, asked.in("listRestrictions"), asked.limit)
                .map(page -> views.page(page, principal.staff(), language(headers)));
    }

    @Override
    public Uni<StaffBlock> get(UUID id, HttpHeaders headers) {
        return restrictions.get(id).map(block -> views.view(block, principal.staff(), language(headers)));
    }

    @Override
    public Uni<StaffBlock> review(UUID id, NewReview review, HttpHeaders headers) {
        return restrictions
                .review(principal.staff(), id, review.reviewOn())
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
