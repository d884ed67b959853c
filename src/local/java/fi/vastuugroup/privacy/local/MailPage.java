package fi.vastuugroup.privacy.local;

import static fi.vastuugroup.privacy.local.LoginPage.escaped;

import fi.vastuugroup.privacy.platform.time.Helsinki;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.Route;
import okhttp3.Headers;

/**
 * {@code GET /mail}: the mails that this run has sent, newest first, with links that can be followed; {@code GET
 * /mail/<mail>/<number>}: a file that came with one.
 */
final class MailPage implements Route {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d.M.yyyy HH:mm:ss").withZone(Helsinki.ZONE);

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;:)]");

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Mails that went</title>
            <link rel="icon" href="data:,">
            <style>
            :root { color-scheme: light dark; }
            body { font: 1rem/1.5 system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; }
            article { border-top: 1px solid #9aa4b0; padding: 1rem 0; }
            pre { font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; }
            h2 { margin: 0; font-size: 1.1rem; }
            </style>
            </head>
            <body>
            <h1>Mails that went</h1>
            %s
            </body>
            </html>
            """;

    private static final String MAIL = """
            <article>
            <h2>%s</h2>
            <div>%s, from %s to %s</div>
            %s<pre>%s</pre>
            </article>
            """;

    private final Supplier<List<LocalMailbox.Received>> mails;

    MailPage(Supplier<List<LocalMailbox.Received>> mails) {
        this.mails = mails;
    }

    @Override
    public boolean match(OAuth2HttpRequest request) {
        return request.getMethod().equals("GET")
                && request.getUrl().pathSegments().get(0).equals("mail");
    }

    @Override
    public OAuth2HttpResponse invoke(OAuth2HttpRequest request) {
        var path = request.getUrl().pathSegments();
        return path.size() == 1 ? page() : file(path.get(1), path.get(path.size() - 1));
    }

    private OAuth2HttpResponse page() {
        var newestFirst = new ArrayList<>(mails.get());
        Collections.reverse(newestFirst);
        var text = newestFirst.isEmpty()
                ? "<p>This run has sent none yet.</p>"
                : newestFirst.stream().map(MailPage::article).collect(Collectors.joining());
        return answer("text/html; charset=utf-8", PAGE.formatted(text).getBytes(StandardCharsets.UTF_8));
    }

    private OAuth2HttpResponse file(String mail, String number) {
        return mails.get().stream()
                .filter(sent -> key(sent).equals(mail) && number.matches("\\d{1,3}"))
                .flatMap(sent ->
                        sent.files().stream().skip(Long.parseLong(number)).limit(1))
                .findFirst()
                .map(file -> answer(file.type(), file.content()))
                .orElseGet(() -> new OAuth2HttpResponse(
                        Headers.of("Content-Type", "text/plain; charset=utf-8"), 404, "there is no such file\n", null));
    }

    private static OAuth2HttpResponse answer(String type, byte[] content) {
        return new OAuth2HttpResponse(
                Headers.of("Content-Type", type, "Cache-Control", "no-store"), 200, null, content);
    }

    private static String article(LocalMailbox.Received mail) {
        return MAIL.formatted(
                escaped(mail.subject()),
                TIME.format(mail.sent()),
                escaped(mail.from()),
                escaped(mail.to()),
                files(mail),
                linked(mail.text()));
    }

    private static String files(LocalMailbox.Received mail) {
        return IntStream.range(0, mail.files().size())
                .mapToObj(i -> "<div>Attached: <a href=\"/mail/%s/%d\" download=\"%s\">%3$s</a></div>%n"
                        .formatted(key(mail), i, escaped(mail.files().get(i).name())))
                .collect(Collectors.joining());
    }

    private static String linked(String text) {
        return LINK.matcher(escaped(text)).replaceAll("<a href=\"$0\">$0</a>");
    }

    /** A mail's place in an address. */
    private static String key(LocalMailbox.Received mail) {
        return Integer.toHexString(mail.id().hashCode());
    }
}
