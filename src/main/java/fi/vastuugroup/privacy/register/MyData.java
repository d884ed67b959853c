package fi.vastuugroup.privacy.register;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything that is held about a subject, by category. */
@Schema(requiredProperties = "categories")
record MyData(List<CategoryView> categories) {}
