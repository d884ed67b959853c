package fi.vastuugroup.privacy.request.staff;

import fi.vastuugroup.privacy.audit.LookParameters;
import fi.vastuugroup.privacy.audit.LookPurpose;
import fi.vastuugroup.privacy.audit.LookReason;
import fi.vastuugroup.privacy.audit.LookReasons;
import fi.vastuugroup.privacy.audit.StatedLook;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import fi.vastuugroup.privacy.platform.http.EntityTags;
import fi.vastuugroup.privacy.platform.http.PageParameters;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.request.assessment.Right;
import fi.vastuugroup.privacy.request.deadline.DueFilter;
import fi.vastuugroup.privacy.request.model.ReceivedVia;
import fi.vastuugroup.privacy.request.model.RequestQueue;
import fi.vastuugroup.privacy.request.model.RequestState;
import fi.vastuugroup.privacy.request.view.QueuedRequest;
import fi.vastuugroup.privacy.request.view.QueuedRequests;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

class StaffRequestsResource implements StaffRequestsApi {

    private static final String PATH = "/api/v1/staff/requests/";

    private final CurrentPrincipal principal;
    private final LookReasons reasons;
    private final RequestQueue queue;
    private final RequestCases cases;
    private final StaffFiling staffFiling;
    private final RequestDecisions decisions;
    private final StaffRequestViews views;
    private final QueuedRequests queued;

    StaffRequestsResource(
            CurrentPrincipal principal,
            LookReasons reasons,
            RequestQueue queue,
            RequestCases cases,
            StaffFiling staffFiling,
            RequestDecisions decisions,
            StaffRequestViews views,
            QueuedRequests queued) {
        this.principal = principal;
        this.reasons = reasons;
        this.queue = queue;
        this.cases = cases;
        this.staffFiling = staffFiling;
        this.decisions = decisions;
        this.views = views;
        this.queued = queued;
    }

    @Override
    public Uni<StaffRequestView.QueuePage> list(
            @Nullable RequestState state,
            @Nullable Right right,
            @Nullable DueFilter due,
            @Nullable String reference,
            @Nullable UUID subject,
            @Nullable ReceivedVia channel,
            @Nullable Boolean awaitsAnswer,
            PageParameters asked) {
        Principal.Staff viewer = principal.staff();
        LookReason reason = reasons.judge(viewer, new StatedLook(LookPurpose.HANDLE_REQUEST, null, null, null));
        RequestQueue.Filter filter =
                new RequestQueue.Filter(state, right, due, reference, subject, channel, awaitsAnswer);
        return queue.page(viewer, reason, filter, asked.in("listRequests " + filter), asked.limit)
                .map(page -> new StaffRequestView.QueuePage(
                        page.items().stream().map(queued::of).toList(), page.nextCursor()));
    }

    @Override
    public Uni<RestResponse<QueuedRequest>> enter(@Nullable String idempotencyKey, EnteredRequest entered) {
        return staffFiling
                .enter(principal.staff(), idempotencyKey, entered)
                .chain(id -> queued.answer(RestResponse.ResponseBuilder.created(URI.create(PATH + id)), id))
                .map(RestResponse.ResponseBuilder::build);
    }

    @Override
    public Uni<RestResponse<StaffRequestView>> get(UUID id, LookParameters look, HttpHeaders headers) {
        Language language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return cases.look(principal.staff(), id, reasons.judge(principal.staff(), look.stated()))
                .map(found -> RestResponse.ResponseBuilder.ok(views.view(found, principal.staff(), language))
                        .header(HttpHeaders.ETAG, EntityTags.of(found.request().revision()))
                        .build());
    }

    @Override
    public Uni<RestResponse<QueuedRequest>> decide(UUID id, @Nullable String ifMatch, StaffActions.Decision body) {
        return decisions.decide(principal.staff(), id, ifMatch, body).chain(() -> queued.after(id));
    }

    @Override
    public Uni<RestResponse<QueuedRequest>> extend(UUID id, @Nullable String ifMatch, StaffActions.Extension body) {
        return decisions.extend(principal.staff(), id, ifMatch, body).chain(() -> queued.after(id));
    }

    @Override
    public Uni<RestResponse<QueuedRequest>> askIdentification(
            UUID id, @Nullable String ifMatch, StaffActions.IdentificationRequest body) {
        return decisions.askIdentification(principal.staff(), id, ifMatch, body).chain(() -> queued.after(id));
    }

    @Override
    public Uni<RestResponse<QueuedRequest>> identify(
            UUID id, @Nullable String ifMatch, StaffActions.Identification body) {
        return decisions.identify(principal.staff(), id, ifMatch, body).chain(() -> queued.after(id));
    }

    @Override
    public Uni<RestResponse<QueuedRequest>> assign(UUID id, @Nullable String ifMatch, StaffActions.Subject body) {
        return staffFiling
                .assign(principal.staff(), id, ifMatch, body.subjectId())
                .chain(() -> queued.after(id));
    }
}
