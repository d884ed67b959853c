package fi.vastuugroup.privacy.privacynotice;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.vastuugroup.privacy.platform.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the notice from the class path: {@code versions.json}, and for each version its facts and its texts. */
final class NoticeFiles {

    /** The facts of a version, which do not depend on the language. */
    @JsonIgnoreProperties("$comment")
    private record Facts(
            LocalDate lastUpdated,
            PrivacyNotice.Controller controller,
            PrivacyNotice.DataProtectionOfficer dataProtectionOfficer,
            List<PrivacyNotice.RetentionPeriod> retentionPeriods) {}

    private record Text(
            String title,
            @Nullable String courtesyNote,
            PrivacyNotice.SupervisoryAuthority supervisoryAuthority,
            List<PrivacyNotice.Section> sections) {}

    private final ObjectMapper json;
    private final String directory;

    NoticeFiles(ObjectMapper json, String directory) {
        this.json = json;
        this.directory = directory;
    }

    /** The versions, the one in force first. */
    List<String> versions() {
        List<String> versions = List.of(read("versions.json", String[].class));
        if (versions.isEmpty()) {
            throw new IllegalStateException(directory + "/versions.json names no version of the notice");
        }
        return versions;
    }

    Map<Language, PrivacyNotice> read(String version) {
        Facts facts = read(version + "/notice.json", Facts.class);
        Map<Language, PrivacyNotice> notices = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Text text = read(version + "/notice." + language.tag() + ".json", Text.class);
            notices.put(
                    language,
                    new PrivacyNotice(
                            version,
                            facts.lastUpdated(),
                            language,
                            language != Notice.ORIGINAL,
                            text.courtesyNote(),
                            text.title(),
                            facts.controller(),
                            facts.dataProtectionOfficer(),
                            text.supervisoryAuthority(),
                            facts.retentionPeriods(),
                            null,
                            text.sections()));
        }
        return notices;
    }

    private <T> T read(String name, Class<T> type) {
        String file = directory + "/" + name;
        try (InputStream stream = NoticeFiles.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("the privacy notice is incomplete: missing resource " + file);
            }
            return json.readValue(stream, type);
        } catch (IOException e) {
            throw new IllegalStateException("the privacy notice is unreadable: resource " + file, e);
        }
    }
}
