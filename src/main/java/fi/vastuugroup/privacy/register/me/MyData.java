package fi.vastuugroup.privacy.register.me;

import fi.vastuugroup.privacy.register.view.CategoryView;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything that is held about a subject, by category. */
@Schema(requiredProperties = "items")
record MyData(List<CategoryView> items) {}
