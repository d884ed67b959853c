package fi.vastuugroup.privacy.local;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.Route;
import okhttp3.Headers;

/** {@code GET /mail}: the mails that the local run has sent, newest first, as plain text. */
final class MailPage implements Route {

    private static final Headers PLAIN = Headers.of("Content-Type", "text/plain; charset=utf-8");

    private final Supplier<List<LocalMailbox.Received>> mails;

    MailPage(Supplier<List<LocalMailbox.Received>> mails) {
        this.mails = mails;
    }

    @Override
    public boolean match(OAuth2HttpRequest request) {
        return request.getMethod().equals("GET")
                && request.getUrl().encodedPath().equals("/mail");
    }

    @Override
    public OAuth2HttpResponse invoke(OAuth2HttpRequest request) {
        var newestFirst = new ArrayList<>(mails.get());
        Collections.reverse(newestFirst);
        var text = newestFirst.stream().map(MailPage::text).collect(Collectors.joining("\n" + "=".repeat(80) + "\n\n"));
        return new OAuth2HttpResponse(PLAIN, 200, newestFirst.isEmpty() ? "No mail was sent yet.\n" : text, null);
    }

    private static String text(LocalMailbox.Received mail) {
        return "To: %s%nSubject: %s%n%s%n%s".formatted(mail.to(), mail.subject(), attachments(mail), mail.text());
    }

    private static String attachments(LocalMailbox.Received mail) {
        return mail.attachments().stream().map("Attached: %s%n"::formatted).collect(Collectors.joining());
    }
}
