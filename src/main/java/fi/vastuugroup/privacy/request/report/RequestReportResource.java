package fi.vastuugroup.privacy.request.report;

import fi.vastuugroup.privacy.platform.http.ContentDisposition;
import fi.vastuugroup.privacy.platform.text.Language;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

class RequestReportResource implements RequestReportApi {

    private static final String CSV_WITH_HEADER = ReportTable.CSV + ";charset=UTF-8;header=present";

    private final RequestReports reports;
    private final ReportTable table;

    RequestReportResource(RequestReports reports, ReportTable table) {
        this.reports = reports;
        this.table = table;
    }

    @Override
    public Uni<RequestReport> get(ReportParameters asked) {
        return reports.report(asked.from, asked.to);
    }

    @Override
    public Uni<RestResponse<String>> export(
            ReportParameters asked, @Nullable Language lang, @Nullable String acceptLanguage) {
        Language language = lang == null ? Language.of(acceptLanguage) : lang;
        return reports.report(asked.from, asked.to)
                .map(report -> RestResponse.ResponseBuilder.ok(table.of(report, language), CSV_WITH_HEADER)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment(ReportTable.name(report)))
                        .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                        .build());
    }
}
