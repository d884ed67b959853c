package fi.vastuugroup.privacy.retention;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

class RetentionPreviewResource implements RetentionPreviewApi {

    private final RetentionForecast forecast;

    RetentionPreviewResource(RetentionForecast forecast) {
        this.forecast = forecast;
    }

    @Override
    public Uni<RetentionPreview> get(@Nullable LocalDate on) {
        return forecast.of(on);
    }
}
