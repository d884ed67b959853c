package fi.vastuugroup.privacy.request.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name ends as the file is, and has 200 characters at the most. */
class FileNameTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "none, PDF, proof.pdf",
                "'', JPEG, proof.jpg",
                "kuva.jpeg, JPEG, kuva.jpeg",
                "kuva.JPG, JPEG, kuva.JPG",
                "kuva.jpg, PNG, kuva.jpg.png",
                ".bashrc, PDF, bashrc.pdf",
                "' .. ', PDF, proof.pdf",
                "'护照 ', PNG, 护照.png"
            })
    void itEndsAsTheFileIs(@Nullable String given, FileType type, String name) {
        assertThat(FileName.of(given, AttachmentPurpose.PROOF, type)).isEqualTo(name);
    }

    @Test
    void whatIsTooLongIsLeftOutBeforeTheEnd() {
        String smile = "🙂";
        assertThat(FileName.of(smile.repeat(300) + ".pdf", AttachmentPurpose.PROOF, FileType.PDF))
                .isEqualTo(smile.repeat(196) + ".pdf");
        assertThat(FileName.of(smile.repeat(196) + ".pdf", AttachmentPurpose.PROOF, FileType.PDF))
                .isEqualTo(smile.repeat(196) + ".pdf");
        assertThat(FileName.of("a".repeat(200), AttachmentPurpose.PROOF, FileType.JPEG))
                .isEqualTo("a".repeat(196) + ".jpg");
    }
}
