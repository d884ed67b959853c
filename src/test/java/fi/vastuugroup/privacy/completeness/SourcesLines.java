package fi.vastuugroup.privacy.completeness;

import static fi.vastuugroup.privacy.testing.Lines.send;
import static fi.vastuugroup.privacy.testing.Lines.upsert;
import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.register.recording.CallFixture;
import fi.vastuugroup.privacy.request.PersonFixture;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** What sources feed of a person: lines of every category, and the sound of a call. */
final class SourcesLines {

    /** More than one transaction of an erasure deletes. */
    private static final int MANY = 101;

    static final byte[] SOUND = CallFixture.wav(20_000, 3);

    private final PersonFixture someone;
    private final Supplier<String> marks;

    /** @param marks words that stand nowhere else */
    SourcesLines(PersonFixture someone, Supplier<String> marks) {
        this.someone = someone;
        this.marks = marks;
    }

    /** One item of each category, and the name that the person has now. */
    void feedEach() {
        MarkedContents.ALL.forEach(this::feed);
        feedNameAndTitle();
    }

    private void feed(String template) {
        Object[] words = IntStream.range(0, template.split("%s", -1).length - 1)
                .mapToObj(i -> marks.get())
                .toArray();
        answered("created", upsert(someone.person(), UUID.randomUUID().toString(), 1, template.formatted(words)));
    }

    /** One more line, which is answered so. */
    void feed(String outcome, String id, String content) {
        answered(outcome, upsert(someone.person(), id, 1, content.formatted(marks.get())));
    }

    private static void answered(String outcome, Object line) {
        assertThat(send("crm", line))
                .extracting(answer -> answer.path("outcome").asText())
                .containsExactly(outcome);
    }

    private void feedNameAndTitle() {
        answered("updated", upsert(someone.person(), "details-" + someone.person(), 4, """
                {"category": "contact-details", "givenName": "%s", "familyName": "%s", "title": "%s", "email": "%s",
                 "phone": "+358401234502"}""".formatted(
                        marks.get(), marks.get(), marks.get(), someone.email())));
    }

    /** A number that is another one by now, a call with its sound, and many page views. */
    void record() {
        for (int version = 2; version <= 3; version++) {
            feedDetails("details-" + someone.person(), version, """
                    {"category": "contact-details", "givenName": "%s", "familyName": "%s", "email": "%s", "phone": "+35840123450%d"}""".formatted(
                            marks.get(), marks.get(), someone.email(), version - 1));
        }
        String call = CallFixture.call(someone.person(), 1);
        CallFixture.put(call, 1, SOUND).then().statusCode(200);
        Object[] views = IntStream.range(0, MANY)
                .mapToObj(number ->
                        upsert(someone.person(), "view-" + number + someone.person(), 1, """
                        {"category": "page-views", "page": "/%s", "openedAt": "2026-10-01T10:00:00Z"}""".formatted(marks.get())))
                .toArray();
        assertThat(send("crm", views))
                .hasSize(MANY)
                .allMatch(answer -> answer.path("outcome").asText().equals("created"));
    }

    private void feedDetails(String id, int version, String content) {
        assertThat(send("crm", upsert(someone.person(), id, version, content)))
                .extracting(answer -> answer.path("outcome").asText())
                .containsAnyOf("created", "updated");
    }
}
