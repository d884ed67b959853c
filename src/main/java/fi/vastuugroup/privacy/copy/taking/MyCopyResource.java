package fi.vastuugroup.privacy.copy.taking;

import fi.vastuugroup.privacy.copy.archive.CopyOrder;
import fi.vastuugroup.privacy.copy.archive.CopyScope;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.register.login.CurrentSubject;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestMulti;
import org.jspecify.annotations.Nullable;

class MyCopyResource implements MyCopyApi {

    private final CurrentSubject subjects;
    private final Copies copies;
    private final CopyContentsReads contents;

    MyCopyResource(CurrentSubject subjects, Copies copies, CopyContentsReads contents) {
        this.subjects = subjects;
        this.copies = copies;
        this.contents = contents;
    }

    @Override
    public RestMulti<Buffer> take(@Nullable CopyScope scope, @Nullable Language lang, HttpHeaders headers) {
        return copies.zip(order(scope, lang, headers));
    }

    @Override
    public Uni<CopyContents> contents(@Nullable CopyScope scope, HttpHeaders headers) {
        return order(scope, null, headers).chain(contents::of);
    }

    private Uni<CopyOrder> order(@Nullable CopyScope scope, @Nullable Language lang, HttpHeaders headers) {
        Language language = lang == null ? Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)) : lang;
        return subjects.require()
                .map(self -> CopyOrder.own(self, Objects.requireNonNullElse(scope, CopyScope.ALL), language));
    }
}
