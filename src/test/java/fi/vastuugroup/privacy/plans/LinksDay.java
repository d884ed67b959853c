package fi.vastuugroup.privacy.plans;

import fi.vastuugroup.privacy.local.LocalMailbox;
import fi.vastuugroup.privacy.marketing.LinksFixture;
import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.testing.Portal;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** What people do by links in messages, without a login: they confirm that they subscribe, and end it. */
final class LinksDay {

    private static final int TENTHS_OF_SECONDS = 300;
    private static final Pattern LINK = Pattern.compile("https://portal\\.example(\\S+)");

    private final String address = PersonFixture.prospect().fed().email();

    void go() throws InterruptedException {
        subscribe();
        unsubscribe();
    }

    /** By a form on the website, and by the link in the mail that comes of it. */
    private void subscribe() throws InterruptedException {
        try (LocalMailbox mailbox = Portal.mailbox()) {
            Portal.asSource("crm")
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body("""
                            {"list": "newsletter", "email": "%s", "wordingVersion": "2026-11", "reference": "form-1"}""".formatted(address))
                    .post("/api/v1/mailing-list-subscriptions")
                    .then()
                    .statusCode(202);
            String path = linkFrom(mailbox);
            Portal.anonymous().get(path).then().statusCode(200);
            Portal.anonymous().post(path).then().statusCode(200);
        }
    }

    private String linkFrom(LocalMailbox mailbox) throws InterruptedException {
        for (int i = 0; i < TENTHS_OF_SECONDS; i++) {
            Optional<String> link = mailbox.received().stream()
                    .filter(mail -> mail.to().equals(address))
                    .flatMap(mail -> LINK.matcher(mail.text()).results())
                    .map(found -> found.group(1))
                    .findFirst();
            if (link.isPresent()) {
                return link.get();
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("no mail came to " + address);
    }

    private void unsubscribe() {
        for (String path : List.of(
                LinksFixture.toMail(address, "newsletter"),
                LinksFixture.toMail(address, null),
                LinksFixture.to(LinksFixture.recipient("phone", "+358401234501", "sms", null)))) {
            Portal.anonymous().get(path).then().statusCode(200);
            LinksFixture.oneClick(path).then().statusCode(200);
        }
    }
}
