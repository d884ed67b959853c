package fi.vastuugroup.privacy.request.model;

import fi.vastuugroup.privacy.delivery.mail.Mail;
import fi.vastuugroup.privacy.delivery.mail.Mails;
import fi.vastuugroup.privacy.request.assessment.Outcome;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The e-mails of a request, in the transaction of its step; none for a person who gave no address. */
@ApplicationScoped
public class RequestMails {

    private static final String PAGE = "/requests/";

    private final Mails mails;

    RequestMails(Mails mails) {
        this.mails = mails;
    }

    public Uni<Void> received(StoredRequest request) {
        return add(request, Mail.Template.REQUEST_RECEIVED, Map.of(), null);
    }

    public Uni<Void> extended(StoredRequest request) {
        return add(request, Mail.Template.REQUEST_EXTENDED, Map.of(), null);
    }

    public Uni<Void> identificationNeeded(StoredRequest request) {
        return add(request, Mail.Template.IDENTIFICATION_NEEDED, Map.of(), null);
    }

    public Uni<Void> message(StoredRequest request) {
        return add(request, Mail.Template.REQUEST_MESSAGE, Map.of(), null);
    }

    /** @param request as it was while it was open, for the address goes when it is closed */
    public Uni<Void> closed(StoredRequest request, Closing closing) {
        Outcome outcome = closing.outcome();
        return add(
                request,
                Mail.Template.REQUEST_CLOSED,
                Map.of("outcome", outcome == null ? closing.state().slug() : outcome.slug()),
                closing.receipt());
    }

    private Uni<Void> add(
            StoredRequest request, Mail.Template template, Map<String, String> more, @Nullable String receipt) {
        String email = request.contact().email();
        if (email == null) {
            return Uni.createFrom().voidItem();
        }
        Map<String, String> values = new HashMap<>(more);
        values.put("reference", request.reference());
        values.put("dueOn", request.dueOn().toString());
        values.put("link", PAGE + request.id());
        return mails.add(List.of(new Mail(
                template,
                request.language(),
                email,
                request.contact().givenName(),
                Map.copyOf(values),
                request.subject(),
                receipt)));
    }
}
