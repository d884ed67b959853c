package fi.vastuugroup.privacy.privacynotice;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.vastuugroup.privacy.platform.http.Cacheable;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.text.Language;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads the privacy notice once, every version in every language. A start without a complete notice fails and names the
 * resource that is missing.
 */
@ApplicationScoped
@Startup
public class Notice {

    /** The language in which the notice binds. */
    static final Language ORIGINAL = Language.FI;

    private static final String DIRECTORY = "/notice";

    private final Map<String, Map<Language, Cacheable<PrivacyNotice>>> byVersion = new LinkedHashMap<>();
    private final String current;

    @Inject
    Notice(ObjectMapper json) {
        this(json, DIRECTORY);
    }

    Notice(ObjectMapper json, String directory) {
        NoticeFiles files = new NoticeFiles(json, directory);
        for (String version : files.versions()) {
            Map<Language, Cacheable<PrivacyNotice>> published = new EnumMap<>(Language.class);
            files.read(version).forEach((language, notice) -> published.put(language, Cacheable.of(notice, json)));
            byVersion.put(version, published);
        }
        current = byVersion.keySet().iterator().next();
    }

    /** The version in force. */
    public String version() {
        return current;
    }

    /**
     * The retention periods that the notice in force sets itself (section 7), as an ISO 8601 period or {@code relation};
     * a category without one is the controller's to decide.
     */
    public Map<Category, String> retentionPeriods() {
        Map<Category, String> periods = new EnumMap<>(Category.class);
        find(null, ORIGINAL)
                .body()
                .retentionPeriods()
                .forEach(period -> period.categories().forEach(category -> periods.put(category, period.rule())));
        return periods;
    }

    /** Whom a person can turn to, by the notice in force. */
    public Contacts contacts(Language language) {
        PrivacyNotice notice = find(null, language).body();
        PrivacyNotice.SupervisoryAuthority authority = notice.supervisoryAuthority();
        return new Contacts(
                notice.controller().name(),
                notice.dataProtectionOfficer().email(),
                notice.dataProtectionOfficer().postalAddress(),
                new Contacts.Authority(
                        authority.name(), authority.postalAddress(), authority.phone(), authority.email()));
    }

    /**
     * Finds a version of the notice, without a version the one in force.
     *
     * @throws ProblemException {@code not-found}
     */
    Cacheable<PrivacyNotice> find(@Nullable String version, Language language) {
        Map<Language, Cacheable<PrivacyNotice>> languages = byVersion.get(version == null ? current : version);
        if (languages == null) {
            throw new ProblemException(ProblemType.NOT_FOUND, "the notice has no such version");
        }
        return Objects.requireNonNull(languages.get(language));
    }

    NoticeVersions versions() {
        return new NoticeVersions(byVersion.keySet().stream()
                .map(version -> new NoticeVersions.Version(
                        version, find(version, ORIGINAL).body().lastUpdated()))
                .toList());
    }
}
