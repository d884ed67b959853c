package fi.vastuugroup.privacy.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of files in headers, as RFC 6266 and RFC 8187 have them. */
class ContentDispositionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "attachment; filename=a.pdf|a.pdf",
                "ATTACHMENT ;FileName = \"a b.pdf\" ; size=1|a b.pdf",
                "attachment; filename=\"a;b\\\"c\\\\d.pdf\"|a;b\"c\\d.pdf",
                "attachment; filename=\"x; filename=y\"|x; filename=y",
                "attachment; filename=eur.pdf; filename*=utf-8'fi'%e2%82%ac.pdf|€.pdf",
                "attachment; filename*=iso-8859-1'en'%A3.pdf|£.pdf",
                "attachment; filename*=UTF-8''a%zz; filename=b.pdf|b.pdf",
                "attachment; filename*=UTF-8''%C3; filename=b.pdf|b.pdf",
                "attachment; filename*=koi8-r''%C1; filename=b.pdf|b.pdf"
            })
    void aNameIsRead(String header, String name) {
        assertThat(ContentDisposition.fileName(header)).contains(name);
    }

    /** Headers are read as ISO 8859-1. */
    @Test
    void aNameInPlainUtf8OrLatin1IsReadToo() {
        String utf8 = new String("filename=äiti.pdf".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

        assertThat(ContentDisposition.fileName("attachment; " + utf8)).contains("äiti.pdf");
        assertThat(ContentDisposition.fileName("attachment; filename=äiti.pdf")).contains("äiti.pdf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "attachment", "attachment; filename", "filename=a.pdf", "attachment; filename*=UTF-8''%"})
    void whatCannotBeReadNamesNothing(String header) {
        assertThat(ContentDisposition.fileName(header)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b.pdf", "työtodistus 🙂.pdf", "a\"b\\c%.pdf", "护照.png", "a'b(c)*.pdf"})
    void whatIsWrittenIsReadAgain(String name) {
        String header = ContentDisposition.attachment(name);

        assertThat(ContentDisposition.fileName(header)).contains(name);
        assertThat(header).matches("[ -~]+");
    }
}
